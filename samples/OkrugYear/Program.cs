using System.Text;
using OkrugYear;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Sample.RunAsync(args, Console.Out, Console.IsOutputRedirected, Console.Error);
