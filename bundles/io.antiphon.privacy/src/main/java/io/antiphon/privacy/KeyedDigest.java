package io.antiphon.privacy;

import org.osgi.annotation.versioning.ProviderType;

/** HMAC-SHA-256 under a key of the workspace: without that key nobody can try values out. Thread-safe. */
@ProviderType
@FunctionalInterface
public interface KeyedDigest {

	/** 32 bytes, a new array. */
	byte[] of(byte[] content);
}
