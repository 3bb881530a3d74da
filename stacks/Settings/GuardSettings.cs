using System.Collections.Immutable;
using Infra.Guard;
using Infra.Policies.Encryption;
using Infra.Policies.Rules;
using Infra.Validation;

namespace Infra.Stacks.Settings;

/// <summary>What a configuration says about the guard, in words and as the guard takes it.</summary>
internal static class GuardSettings
{
    /// <summary>Stands for the rules that are not named.</summary>
    public const string All = "all";

    /// <summary>The least key unless the configuration says otherwise.</summary>
    public const string DefaultMinimumKey = "customerKey";

    private static readonly ImmutableArray<string> Levels = [.. Enum.GetNames<Level>().Select(CamelCase)];

    private static readonly ImmutableArray<string> Keys = [.. Enum.GetNames<KeyLevel>().Select(CamelCase)];

    /// <summary>Notes rules and words that there are not.</summary>
    public static void Check(ProgramSettings settings, Problems problems)
    {
        foreach (var (rule, level) in settings.GuardLevels)
        {
            var path = SettingsReader.Path($"guardLevels.{rule}");
            if (rule != All && RuleBook.All.Find(rule) is null)
                problems.Note(path, level, new("be the id of a rule", "atrest check --list names them"));
            else problems.Note(path, level, Rules.OneOf(Levels)(level));
        }

        problems.Note(SettingsReader.Path("minimumKey"), settings.MinimumKey, Rules.OneOf(Keys)(settings.MinimumKey));
    }

    /// <summary>What the guard is told.</summary>
    public static GuardOptions Read(ProgramSettings settings) => new()
    {
        Levels = settings.GuardLevels.TryGetValue(All, out var others)
            ? RuleBook.All.All.ToImmutableDictionary(rule => rule.Id, rule => LevelOf(settings.GuardLevels.GetValueOrDefault(rule.Id, others)))
            : settings.GuardLevels.ToImmutableDictionary(pair => pair.Key, pair => LevelOf(pair.Value)),
        Requirements = new() { MinimumKey = Enum.Parse<KeyLevel>(settings.MinimumKey, ignoreCase: true) },
    };

    private static Level LevelOf(string word) => Enum.Parse<Level>(word, ignoreCase: true);

    private static string CamelCase(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";
}
