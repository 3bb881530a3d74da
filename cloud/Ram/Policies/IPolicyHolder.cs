namespace Infra.Cloud.Ram.Policies;

/// <summary>A user, group or role, which policies are attached to.</summary>
internal interface IPolicyHolder
{
    AttachmentSet? Policies { get; set; }
}
