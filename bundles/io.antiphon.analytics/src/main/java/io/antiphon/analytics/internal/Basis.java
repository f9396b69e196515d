package io.antiphon.analytics.internal;

import io.antiphon.base.Period;
import io.antiphon.base.guard.Extension;
import io.antiphon.feedback.FeedbackBatches;
import io.antiphon.text.TextEngine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Of what a review is made: one of the same would find the same, so that the newest stands instead. */
final class Basis {

	/** Rises with each change of what we find, or how, in the same feedback. */
	private static final int VERSION = 2;

	private Basis() {}

	/** As few letters; empty where it cannot be told. {@code analyzers}: whose they are; {@code bundles}: those installed, for their versions. */
	static String of(
			FeedbackBatches all,
			FeedbackBatches heard,
			@Nullable Period listening,
			int shared,
			ByHand byHand,
			List<Extension> analyzers,
			Bundle[] bundles) {
		var said = all.fingerprint();
		var told = heard == all ? said : heard.fingerprint();
		if (said.isEmpty() || told.isEmpty()) {
			return "";
		}
		var strangers = analyzers.stream()
				.map(one -> one.label() + " " + version(one, bundles))
				.sorted()
				.collect(Collectors.joining("\n"));
		return digest(String.join(
				"\n", VERSION + " " + TextEngine.VERSION, said, told, String.valueOf(listening), String.valueOf(shared), byHand.toString(),
				strangers));
	}

	private static String version(Extension extension, Bundle[] bundles) {
		return Arrays.stream(bundles)
				.filter(bundle -> extension.bundle().equals(bundle.getSymbolicName()))
				.map(bundle -> bundle.getVersion().toString())
				.sorted()
				.collect(Collectors.joining(" "));
	}

	private static String digest(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("every Java has SHA-256", missing);
		}
	}
}
