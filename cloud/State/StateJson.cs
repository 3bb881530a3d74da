using System.Text.Json.Serialization;
using Infra.Cloud.Config;
using Infra.Cloud.Cs;
using Infra.Cloud.Ecs;
using Infra.Cloud.Ecs.DefaultEncryption;
using Infra.Cloud.Ecs.Images;
using Infra.Cloud.Ecs.KeyPairs;
using Infra.Cloud.Ecs.LaunchTemplates;
using Infra.Cloud.Ecs.SecurityGroups;
using Infra.Cloud.Ecs.SnapshotPolicies;
using Infra.Cloud.Kms;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Templates;
using Infra.Cloud.Ram;
using Infra.Cloud.Ram.AccessKeys;
using Infra.Cloud.Ram.Groups;
using Infra.Cloud.Ram.Policies;
using Infra.Cloud.Ram.Users;
using Infra.Cloud.ResourceManager;
using Infra.Cloud.Sts;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.State;

/// <summary>How objects are written into the account's files.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Key))]
[JsonSerializable(typeof(Alias))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Group))]
[JsonSerializable(typeof(CustomPolicy))]
[JsonSerializable(typeof(PolicyVersion[]))]
[JsonSerializable(typeof(ControlPolicy))]
[JsonSerializable(typeof(ConfigRule))]
[JsonSerializable(typeof(CompliancePack))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(AccessKey))]
[JsonSerializable(typeof(Session))]
[JsonSerializable(typeof(Disk))]
[JsonSerializable(typeof(Snapshot))]
[JsonSerializable(typeof(Instance))]
[JsonSerializable(typeof(Cluster))]
[JsonSerializable(typeof(NodePool))]
[JsonSerializable(typeof(CsTask))]
[JsonSerializable(typeof(Network))]
[JsonSerializable(typeof(VSwitch))]
[JsonSerializable(typeof(NatGateway))]
[JsonSerializable(typeof(Eip))]
[JsonSerializable(typeof(SnatEntry))]
[JsonSerializable(typeof(SecurityGroup))]
[JsonSerializable(typeof(SecurityGroupRule))]
[JsonSerializable(typeof(KeyPair))]
[JsonSerializable(typeof(Image))]
[JsonSerializable(typeof(LaunchTemplate))]
[JsonSerializable(typeof(SnapshotPolicy))]
[JsonSerializable(typeof(SnapshotSchedule))]
[JsonSerializable(typeof(CopyRule))]
[JsonSerializable(typeof(RegionDefault))]
[JsonSerializable(typeof(AddressUse))]
[JsonSerializable(typeof(EipTarget))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(DateTimeOffset))]
[JsonSerializable(typeof(DateTimeOffset?))]
[JsonSerializable(typeof(KeyCondition))]
[JsonSerializable(typeof(KeyRotation))]
[JsonSerializable(typeof(KeyProtection))]
[JsonSerializable(typeof(ImportedMaterial))]
[JsonSerializable(typeof(DiskShape))]
[JsonSerializable(typeof(DiskPlace))]
[JsonSerializable(typeof(DiskFlags))]
[JsonSerializable(typeof(InstancePower))]
[JsonSerializable(typeof(ClusterActivity))]
[JsonSerializable(typeof(SecretEncryption))]
[JsonSerializable(typeof(NodeCount))]
[JsonSerializable(typeof(Template))]
[JsonSerializable(typeof(Execution))]
[JsonSerializable(typeof(RunStatus))]
internal sealed partial class StateJson : JsonSerializerContext;
