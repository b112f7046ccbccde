#:package NSwag.CodeGeneration.CSharp@14.8.0
// Reads a document of OpenAPI 3.0 with NSwag and generates its client: dotnet run nswag.cs -- FILE
using NSwag;
using NSwag.CodeGeneration.CSharp;

var document = await OpenApiDocument.FromFileAsync(args[0]);
var code = new CSharpClientGenerator(document, new CSharpClientGeneratorSettings { ClassName = "AcmeClient" }).GenerateFile();
foreach (var expected in (string[])["class AcmeClient", "class TaskPatch", "enum ProductionTaskStatus"])
{
    if (!code.Contains(expected, StringComparison.Ordinal))
    {
        Console.Error.WriteLine($"NSwag generates no {expected}.");
        return 1;
    }
}

Console.WriteLine($"NSwag generates {code.Length} characters");
return 0;
