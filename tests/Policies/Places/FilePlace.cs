using System.Text;
using Infra.Policies.Checking;
using Infra.Policies.Readers;
using Infra.Policies.Rules;
using Infra.Tests.Policies.Cases;

namespace Infra.Tests.Policies.Places;

/// <summary>A file that a tool wrote, read by a check.</summary>
/// <param name="name">The place, for people.</param>
/// <param name="write">Writes the case, or says why it cannot be told.</param>
internal sealed class FilePlace(string name, Func<RuleCase, (string? Document, Answer? Untold)> write) : Place
{
    public override string Name => name;

    /// <summary>A stack export.</summary>
    public static FilePlace Export { get; } = new("stack export", labelled =>
        Untellable(labelled, tellsChanges: false, tellsProtect: true) is { } untold ? (null, untold)
            : (CaseDocument.Export(labelled.Resources), null));

    /// <summary>A preview as JSON.</summary>
    public static FilePlace Preview { get; } = new("preview", labelled =>
        Untellable(labelled, tellsChanges: true, tellsProtect: true) is { } untold ? (null, untold)
            : (CaseDocument.Preview(labelled.Resources), null));

    /// <summary>A plan of Terraform as JSON.</summary>
    public static FilePlace Plan { get; } = new("plan of Terraform", labelled =>
        labelled.Resources.Any(one => one.Protect is not null) ? (null, Answer.Untold("Terraform has no 'protect'"))
            : CaseDocument.Plan(labelled.Resources) is { } plan ? (plan, null)
            : (null, Answer.Untold("a type, a hidden value or a resource that is only looked at has no form there")));

    public override Task<Answer> AskAsync(RuleCase labelled)
    {
        if (write(labelled) is not { Document: { } document }) return Task.FromResult(write(labelled).Untold!);
        var input = InputReader.Read(Encoding.UTF8.GetBytes(document));
        var check = Check.Run(new RuleSet([RuleBook.All.Find(labelled.Rule)!]), [("case.json", input)]);
        return Task.FromResult(Of(check.Rows.Select(row => row.Judgement), labelled,
            resource => resource.Urn == labelled.Judged.Urn || resource.Name == labelled.Judged.Name));
    }
}
