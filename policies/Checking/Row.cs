using Infra.Policies.Judging;

namespace Infra.Policies.Checking;

/// <summary>A judgement and where it belongs.</summary>
/// <param name="Input">The file.</param>
/// <param name="Line">The line on which the resource begins, from 1.</param>
/// <param name="Judgement">What a rule says about the resource.</param>
/// <param name="IsKnown">Whether it is a violation that the baseline has.</param>
public readonly record struct Row(CheckedInput Input, int Line, Judgement Judgement, bool IsKnown);
