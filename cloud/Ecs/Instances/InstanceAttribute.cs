namespace Infra.Cloud.Ecs.Instances;

/// <summary>The names of what an instance has that can change, after the parameters of the API.</summary>
internal static class InstanceAttribute
{
    public const string ImageId = "ImageId";
    public const string InstanceType = "InstanceType";
    public const string OsName = "OSName";
    public const string OsType = "OSType";
    public const string HostName = "HostName";
    public const string UserData = "UserData";
    public const string RamRoleName = "RamRoleName";
    public const string CreditSpecification = "CreditSpecification";
    public const string InternetChargeType = "InternetChargeType";
    public const string InternetMaxBandwidthIn = "InternetMaxBandwidthIn";
    public const string InternetMaxBandwidthOut = "InternetMaxBandwidthOut";
    public const string PublicIpAddress = "PublicIpAddress";
    public const string DeletionProtection = "DeletionProtection";
    public const string StoppedMode = "StoppedMode";
    public const string AutoReleaseTime = "AutoReleaseTime";
    public const string HttpEndpoint = "HttpEndpoint";
    public const string HttpTokens = "HttpTokens";
    public const string HttpPutResponseHopLimit = "HttpPutResponseHopLimit";
    public const string ActionOnMaintenance = "ActionOnMaintenance";
    public const string NotifyOnMaintenance = "NotifyOnMaintenance";
    public const string MaintenanceStart = "MaintenanceWindow.1.StartTime";
    public const string MaintenanceEnd = "MaintenanceWindow.1.EndTime";
}
