namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What a caller must be allowed for a call: an action on a resource.</summary>
/// <param name="Action">The action as policies name it, for example kms:CreateKey.</param>
/// <param name="Resource">The resource's name, or * where the action is about none in particular.</param>
internal readonly record struct Permission(string Action, string Resource);
