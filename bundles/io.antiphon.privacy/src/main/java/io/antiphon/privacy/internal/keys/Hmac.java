package io.antiphon.privacy.internal.keys;

import io.antiphon.privacy.KeyedDigest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104) under one key. Thread-safe: each digest works on a copy of a prepared state. */
public final class Hmac implements KeyedDigest {

	private static final String ALGORITHM = "HmacSHA256";

	private final Mac prepared;

	Hmac(byte[] key) {
		try {
			prepared = Mac.getInstance(ALGORITHM);
			prepared.init(new SecretKeySpec(key, ALGORITHM));
		} catch (GeneralSecurityException missing) {
			throw new IllegalStateException("every Java has " + ALGORITHM, missing);
		}
	}

	@Override
	public byte[] of(byte[] content) {
		return copy().doFinal(content);
	}

	/** The same for one thread, which makes one copy for all digests. */
	UnaryOperator<byte[]> confined() {
		return copy()::doFinal;
	}

	private Mac copy() {
		try {
			return (Mac) prepared.clone();
		} catch (CloneNotSupportedException provider) {
			throw new IllegalStateException("the provider of " + ALGORITHM + " cannot copy it", provider);
		}
	}

	/**
	 * A key for one purpose: the first block of HKDF-Expand (RFC 5869) with {@code label} as its info. The key of this object
	 * is uniformly random, so that HKDF-Extract adds nothing.
	 */
	Hmac derived(String label) {
		return new Hmac(expanded(label.getBytes(StandardCharsets.UTF_8)));
	}

	byte[] expanded(byte[] info) {
		var block = Arrays.copyOf(info, info.length + 1);
		block[info.length] = 1;
		return of(block);
	}
}
