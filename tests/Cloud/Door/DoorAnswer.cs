using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Infra.Tests.Cloud.Door;

/// <summary>What the door answered.</summary>
internal sealed record DoorAnswer(int Status, string Body, string ContentType, string? RequestId)
{
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    public XElement Xml => XElement.Parse(Body);

    public string Code => Json[nameof(Code)]?.GetValue<string>() ?? "";
}
