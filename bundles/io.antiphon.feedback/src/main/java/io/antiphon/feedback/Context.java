package io.antiphon.feedback;

/** About which service, at which touchpoint of it and on which channel something was said; empty where it is not known. */
public record Context(String service, String touchpoint, String channel) {

	public Context {
		service = service.strip();
		touchpoint = touchpoint.strip();
		channel = channel.strip();
	}
}
