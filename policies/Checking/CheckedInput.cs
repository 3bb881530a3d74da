using Infra.Policies.Judging;
using Infra.Policies.Readers;

namespace Infra.Policies.Checking;

/// <summary>A file and what the rules say about it.</summary>
/// <param name="Name">The name of the file, as it was given.</param>
/// <param name="Input">What was read from it.</param>
/// <param name="Evaluation">What the rules say, waivers applied.</param>
public sealed record CheckedInput(string Name, Input Input, Evaluation Evaluation);
