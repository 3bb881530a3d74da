namespace Infra.Cloud.Oos.Language;

/// <summary>The types of parameters and outputs.</summary>
internal enum DataType
{
    String,

    Number,

    Boolean,

    List,

    /// <summary>Anything.</summary>
    Json,
}
