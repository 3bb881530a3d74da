global using Properties = System.Collections.Generic.Dictionary<string, object?>;
