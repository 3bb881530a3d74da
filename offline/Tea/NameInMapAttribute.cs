namespace Tea;

public class NameInMapAttribute(string name) : Attribute
{
    public string Name { get; set; } = name;
}
