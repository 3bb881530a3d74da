namespace Aliyun.Credentials.Exceptions;

public class CredentialException(string message) : Exception(message);
