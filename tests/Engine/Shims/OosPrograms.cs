using Pulumi.AliCloud.Oos;

namespace Infra.Tests.Engine.Shims;

/// <summary>Programs with a template of OOS, and with an execution of it.</summary>
internal static class OosPrograms
{
    public const string TemplateName = "look";

    /// <summary>Looks at the regions, after a while if it is told to. Fails where the region is not the one it
    /// expects.</summary>
    public static string Content(string description = "looks", string sleep = "1s") => $$$"""
        {
          "FormatVersion": "OOS-2019-06-01",
          "Description": "{{{description}}}",
          "Parameters": { "region": { "Type": "String", "Default": "{{ ACS::RegionId }}" } },
          "Tasks": [
            { "Name": "pause", "Action": "ACS::Sleep", "Properties": { "Duration": "{{{sleep}}}" } },
            {
              "Name": "look",
              "Action": "ACS::ExecuteAPI",
              "Properties": { "Service": "ECS", "API": "DescribeZones", "Parameters": { "RegionId": "{{ region }}" } },
              "Outputs": { "zone": { "Type": "String", "ValueSelector": ".Zones.Zone[0].ZoneId" } }
            }
          ],
          "Outputs": { "zone": { "Type": "String", "Value": "{{ look.zone }}" } }
        }
        """;

    public static Template Template(Action<TemplateArgs>? change = null, string sleep = "1s")
    {
        var args = new TemplateArgs
        {
            TemplateName = TemplateName,
            Content = Content(sleep: sleep),
            Tags = { ["team"] = "a" },
        };
        change?.Invoke(args);
        return new("template", args);
    }

    public static Execution Execution(Action<ExecutionArgs> change, Pulumi.CustomResourceOptions? options = null, string sleep = "1s")
    {
        var args = new ExecutionArgs
        {
            TemplateName = Template(sleep: sleep).TemplateName,
            Parameters = $$"""{"region":"{{EngineFixture.Region}}"}""",
            SafetyCheck = "Skip",
            LoopMode = "Automatic",
        };
        change(args);
        return new("execution", args, options);
    }
}
