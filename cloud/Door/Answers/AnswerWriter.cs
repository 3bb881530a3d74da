using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Infra.Cloud.Door.Answers;

/// <summary>Puts an answer on the wire; the server sends it when the request has ended.</summary>
internal static class AnswerWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The answers are data for programs and are never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _json;

    public static void Json(HttpContext context, int status, JsonNode? answer)
    {
        Begin(context, status, "application/json;charset=utf-8");
        if (answer is null)
        {
            context.Response.ContentLength = 0;
            return;
        }

        var buffer = _buffer ??= new(4096);
        var json = _json ??= new(buffer, Options);
        buffer.ResetWrittenCount();
        json.Reset();
        answer.WriteTo(json);
        json.Flush();

        context.Response.ContentLength = buffer.WrittenCount;
        context.Response.BodyWriter.Write(buffer.WrittenSpan);
        if (buffer.Capacity > 1 << 20) _buffer = null; // no thread keeps what one large answer needed
        if (_buffer is null) _json = null;
    }

    public static void Xml(HttpContext context, int status, string root, JsonObject answer)
    {
        var bytes = XmlAnswer.Write(root, answer);
        Begin(context, status, "text/xml;charset=utf-8");
        context.Response.ContentLength = bytes.Length;
        context.Response.BodyWriter.Write(bytes);
    }

    /// <summary>A page as a gateway in front of the service gives it, which is no answer of any API.</summary>
    public static void GatewayPage(HttpContext context, int status)
    {
        var page = System.Text.Encoding.UTF8.GetBytes(
            $"<html><head><title>{status}</title></head><body><center><h1>{status}</h1></center></body></html>\r\n");
        Begin(context, status, "text/html");
        context.Response.ContentLength = page.Length;
        context.Response.BodyWriter.Write(page);
    }

    private static void Begin(HttpContext context, int status, string type)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
    }
}
