using Infra.Bench;

return args switch
{
    ["registrations", .. var sizes] => Registrations.Run(sizes),
    ["child", var subject, var count, var folder] => await Child.RunAsync(subject, int.Parse(count), folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project bench -- registrations [SIZE...]");
    return 2;
}
