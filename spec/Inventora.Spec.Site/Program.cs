using Inventora.Spec.Site;

return await SiteProgram.RunAsync(args, Console.Out, Console.Error);
