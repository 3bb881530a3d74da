using Infra.Bench;
using Infra.Bench.Account;
using Infra.Bench.Check;
using Infra.Bench.Door;
using Infra.Bench.Envelopes;
using Infra.Bench.Migrate;
using Infra.Bench.Retry;

return args switch
{
    ["registrations", .. var sizes] => Registrations.Run(sizes),
    ["account", .. var size] => AccountBench.Run(size),
    ["prod"] => ProdStack.Run(),
    ["door", .. var atrest] => Throughput.Run(atrest.FirstOrDefault()),
    ["envelope", .. var size] => await EnvelopeBench.RunAsync(size),
    ["envelope-peak", .. var size] => PeakChild.Print(size),
    ["retry", .. var file] => RetryBench.Run(file),
    ["migrate", .. var size] => await MigrateBench.RunAsync(size),
    ["check", .. var size] => CheckBench.Run(size),
    ["child-door", var folder] => await DoorServer.RunAsync(folder),
    ["child", var subject, var count, var folder] => await Child.RunAsync(subject, int.Parse(count), folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project bench -- "
        + "registrations [SIZE...] | account [SIZE] | prod | door [ATREST] | check [SIZE] | migrate [INSTANCES] | retry [CHART.svg] "
        + "| envelope [MIB] | envelope-peak [GIB [FOLDER]]");
    return 2;
}
