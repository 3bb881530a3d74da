using System.Buffers;
using System.Globalization;
using System.Text.Json.Nodes;
using Infra.Cloud.Blocks;
using Infra.Cloud.Door.Answers;
using Microsoft.AspNetCore.Http;

namespace Infra.Cloud.Door;

/// <summary>The part of the admin port that reads and writes the bytes of disks: <c>GET</c> and <c>PUT /blocks/ID</c>
/// with offset and length, and <c>GET /blocks/ID/hash</c>.</summary>
internal sealed class BlockPort(CloudAccount account, DoorClock time)
{
    /// <summary>How many bytes one request reads or writes.</summary>
    public const int MaxLength = Wire.WireRequest.MaxBody;

    public const string Path = "/blocks/";

    private const string Hash = "/hash";

    private readonly Lock _writing = new();

    /// <summary>Answers a request whose path begins with <see cref="Path"/>.</summary>
    /// <exception cref="FormatException">The request asks for nothing that there is.</exception>
    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        var rest = request.Path.Value![Path.Length..];
        var isHash = rest.EndsWith(Hash, StringComparison.Ordinal);
        var id = isHash ? rest[..^Hash.Length] : rest;
        try
        {
            switch (request.Method)
            {
                case "GET" when isHash:
                    var hash = account.Blocks.Hash(id, time.Now);
                    AnswerWriter.Json(context, 200, new JsonObject { ["sha256"] = hash });
                    break;
                case "GET":
                    await ReadAsync(context, id);
                    break;
                case "PUT" when !isHash:
                    await WriteAsync(context, id);
                    break;
                default:
                    throw new FormatException($"There is no {request.Method} {request.Path.Value}; there are GET and "
                        + $"PUT {Path}ID?offset=N, and GET {Path}ID{Hash}.");
            }
        }
        catch (BlockException e)
        {
            AnswerWriter.Json(context, StatusOf(e.Fault), new JsonObject
            {
                ["fault"] = e.Fault.ToString(),
                ["message"] = e.Message,
            });
        }
    }

    private async Task ReadAsync(HttpContext context, string id)
    {
        var offset = Number(context.Request, "offset", 0);
        var length = Number(context.Request, "length", DiskBlocks.BlockSize);
        if (length > MaxLength) throw TooLong("length", length);

        var bytes = IsGuest(context.Request)
            ? account.Blocks.ReadAsGuest(id, offset, (int)length, time.Now)
            : account.Blocks.Read(id, offset, (int)length, time.Now);
        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private async Task WriteAsync(HttpContext context, string id)
    {
        var offset = Number(context.Request, "offset", 0);
        var read = await context.Request.BodyReader.ReadAtLeastAsync(MaxLength + 1, context.RequestAborted);
        if (read.Buffer.Length > MaxLength) throw TooLong("body", read.Buffer.Length);

        var bytes = read.Buffer.ToArray();
        context.Request.BodyReader.AdvanceTo(read.Buffer.End);
        var at = Write(id, offset, bytes, IsGuest(context.Request));
        AnswerWriter.Json(
            context, 200, new JsonObject { ["written"] = bytes.Length, ["at"] = DiskBlocks.Text(at) });
    }

    // One after the other: of two writers to a disk, the one who got the earlier time must not come second.
    private DateTimeOffset Write(string id, long offset, byte[] bytes, bool asGuest)
    {
        lock (_writing)
        {
            var at = time.Next(isPoll: false); // a snapshot that comes next holds it
            if (asGuest) account.Blocks.WriteAsGuest(id, offset, bytes, at);
            else account.Blocks.Write(id, offset, bytes, at);
            return at;
        }
    }

    private static bool IsGuest(HttpRequest request) => request.Query["as"].ToString() switch
    {
        "" or "ecs" => false,
        "guest" => true,
        var other => throw new FormatException($"'as' must be guest or ecs; got {other}."),
    };

    private static long Number(HttpRequest request, string name, long otherwise)
    {
        var text = request.Query[name].ToString();
        if (text.Length == 0) return otherwise;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : throw new FormatException($"'{name}' must be a number of bytes; got {text}.");
    }

    private static FormatException TooLong(string what, long length) =>
        new($"The {what} must be at most {MaxLength} bytes; got {length}. Ask for one piece after the other.");

    private static int StatusOf(BlockFault fault) => fault switch
    {
        BlockFault.NotFound => 404,
        BlockFault.OutOfRange => 416,
        BlockFault.Unreadable => 403,
        _ => 409,
    };
}
