package io.antiphon.feedback.internal.store.rows;

import io.antiphon.feedback.Context;
import io.antiphon.feedback.Rating;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The first 128 bits of SHA-256 over what a feedback says as it is stored: masked text, context, ratings by name, time. The
 * same on every node, since no key is in it.
 */
public final class ContentHash {

	private static final int BYTES = 16;

	private ContentHash() {}

	public static String of(String text, Context context, List<Rating> ratings, long occurred) {
		var digest = sha256();
		text(digest, text);
		text(digest, context.service());
		text(digest, context.touchpoint());
		text(digest, context.channel());
		number(digest, occurred);
		ratings.stream()
				.sorted(Comparator.comparing(Rating::name).thenComparing(Rating::value))
				.forEach(rating -> rating(digest, rating));
		return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
	}

	/** That of the same feedback once other words stand in it: what it said cannot be tried out on the old one. */
	static String reworded(String hash) {
		var digest = sha256();
		text(digest, "reworded");
		text(digest, hash);
		return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
	}

	private static void rating(MessageDigest digest, Rating rating) {
		text(digest, rating.name());
		text(digest, rating.scale().kind().name());
		number(digest, Double.doubleToLongBits(rating.scale().worst()));
		number(digest, Double.doubleToLongBits(rating.scale().best()));
		number(digest, Double.doubleToLongBits(rating.value()));
	}

	/** With its length before it, so that no two lists of texts are the same bytes. */
	private static void text(MessageDigest digest, String text) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		number(digest, bytes.length);
		digest.update(bytes);
	}

	private static void number(MessageDigest digest, long number) {
		digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
