package io.antiphon.privacy.internal.keys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with the owner as associated data. The nonce is a digest of owner and text under a key of its own, so that
 * two texts have two (but for chances as those of random ones), and the same text of one owner is the same bytes: it is known again without
 * opening it. Form: 1 byte of version, 12 of nonce, what is encrypted, 16 of tag. Thread-safe.
 */
public final class Vault {

	private static final byte VERSION = 1;
	private static final int NONCE = 12;
	private static final int TAG = 16;

	private final SecretKeySpec key;
	private final Hmac nonces;

	Vault(Hmac root) {
		key = new SecretKeySpec(root.expanded("key".getBytes(StandardCharsets.UTF_8)), "AES");
		nonces = root.derived("nonce");
	}

	public byte[] lock(String text, String owner) {
		var whose = owner.getBytes(StandardCharsets.UTF_8);
		var plain = text.getBytes(StandardCharsets.UTF_8);
		var nonce = Arrays.copyOf(nonces.of(framed(whose, plain)), NONCE);
		try {
			var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, whose).doFinal(plain);
			var locked = new ByteArrayOutputStream(1 + NONCE + encrypted.length);
			locked.write(VERSION);
			locked.writeBytes(nonce);
			locked.writeBytes(encrypted);
			return locked.toByteArray();
		} catch (GeneralSecurityException missing) {
			throw missing(missing);
		}
	}

	/** Empty where it was changed, or locked for another owner. */
	public Optional<String> unlock(byte[] locked, String owner) {
		if (locked.length < 1 + NONCE + TAG || locked[0] != VERSION) {
			return Optional.empty();
		}
		var nonce = Arrays.copyOfRange(locked, 1, 1 + NONCE);
		try {
			var plain = cipher(Cipher.DECRYPT_MODE, nonce, owner.getBytes(StandardCharsets.UTF_8))
					.doFinal(locked, 1 + NONCE, locked.length - 1 - NONCE);
			return Optional.of(new String(plain, StandardCharsets.UTF_8));
		} catch (AEADBadTagException changed) {
			return Optional.empty();
		} catch (GeneralSecurityException missing) {
			throw missing(missing);
		}
	}

	private Cipher cipher(int mode, byte[] nonce, byte[] owner) throws GeneralSecurityException {
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
		cipher.updateAAD(owner);
		return cipher;
	}

	/** The owner led by its length, so that no two pairs are the same bytes. */
	private static byte[] framed(byte[] owner, byte[] plain) {
		var both = new ByteArrayOutputStream();
		both.writeBytes((owner.length + " ").getBytes(StandardCharsets.US_ASCII));
		both.writeBytes(owner);
		both.writeBytes(plain);
		return both.toByteArray();
	}

	private static IllegalStateException missing(GeneralSecurityException missing) {
		return new IllegalStateException("every Java has AES-GCM", missing);
	}
}
