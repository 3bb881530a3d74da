using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Infra.Cloud.Door.Tls;

/// <summary>The extension that says for which names an authority may make certificates (RFC 5280, section
/// 4.2.1.10).</summary>
/// <remarks>With it, who trusts the authority trusts it for these names and no others, even if its key is
/// stolen.</remarks>
internal static class NameConstraints
{
    private const string Oid = "2.5.29.30";
    private const int Permitted = 0;
    private const int DnsName = 2;
    private const int IpAddress = 7;

    public static X509Extension Of(IEnumerable<string> names, params IPNetwork[] networks)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, Permitted)))
        {
            foreach (var name in names)
                using (writer.PushSequence())
                    writer.WriteCharacterString(UniversalTagNumber.IA5String, name,
                        new Asn1Tag(TagClass.ContextSpecific, DnsName));
            foreach (var network in networks)
                using (writer.PushSequence())
                    writer.WriteOctetString([.. network.BaseAddress.GetAddressBytes(), .. Mask(network)],
                        new Asn1Tag(TagClass.ContextSpecific, IpAddress));
        }

        return new X509Extension(Oid, writer.Encode(), critical: true);
    }

    private static byte[] Mask(IPNetwork network)
    {
        var mask = new byte[network.BaseAddress.GetAddressBytes().Length];
        for (var bit = 0; bit < network.PrefixLength; bit++) mask[bit / 8] |= (byte)(0x80 >> (bit % 8));
        return mask;
    }
}
