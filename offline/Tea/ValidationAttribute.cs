namespace Tea;

public class ValidationAttribute : Attribute
{
    public bool Required { get; set; }
}
