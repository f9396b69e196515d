package io.antiphon.privacy.groups;

/**
 * Where something was said: service, touchpoint, channel and the value of the one attribute that numbers may be asked by; empty where
 * it is not known. What is not known is a part of the whole like any other, and can be asked for by nobody.
 */
public record Place(String service, String touchpoint, String channel, String value) {

	/** Where no attribute may be asked by. */
	public Place(String service, String touchpoint, String channel) {
		this(service, touchpoint, channel, "");
	}
}
