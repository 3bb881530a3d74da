namespace Pulumi.Testing;

/// <summary>Under which names, and in which mode, a test runs the program.</summary>
public class TestOptions
{
    /// <summary>The name of the project. Default: <c>project</c>.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The name of the stack. Default: <c>stack</c>.</summary>
    public string? StackName { get; set; }

    /// <summary>Whether outputs that the mocks leave out are unknown. Default: yes.</summary>
    public bool? IsPreview { get; set; }

    /// <summary>The name of the organization. Default: <c>organization</c>.</summary>
    public string? OrganizationName { get; set; }

    /// <summary>The folder of the project; without it, reading it is an error.</summary>
    public string? RootDirectory { get; set; }
}
