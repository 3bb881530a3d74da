using Infra.Cli;

return await Atrest.RunAsync(args, Host.OfProcess());
