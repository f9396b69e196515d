package io.antiphon.channels.internal.intake;

import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Rejections;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The places of the records of one intake that were rejected, and why, in words. */
record Rejected(long intake, Map<String, String> reasons, long count) {

	/** {@code receipt} in words; what is beyond it is in the file of the workspace where that is still there. */
	static Rejected of(Receipt receipt, Path workspace) throws IOException {
		var reasons = new HashMap<String, String>();
		receipt.rejections().forEach(one -> reasons.put(one.place(), one.reason()));
		var rest = Rejections.file(workspace, receipt.intake());
		if (Files.exists(rest)) {
			try (var lines = Files.lines(rest, StandardCharsets.UTF_8)) {
				lines.map(line -> line.split("\t", 2))
						.filter(parts -> parts.length == 2)
						.forEach(parts -> reasons.putIfAbsent(parts[0], parts[1]));
			}
		}
		return new Rejected(receipt.intake(), reasons, receipt.counts().rejected());
	}

	/** Why the record at a place was rejected; empty where it was not. */
	Optional<String> reason(String place) {
		return Optional.ofNullable(reasons.get(place));
	}

	/** The sheet in which they are; empty where their places are in none. */
	String sheet() {
		return reasons.keySet().stream()
				.filter(place -> place.matches("(?s).+!\\d+"))
				.findFirst()
				.map(place -> place.substring(0, place.lastIndexOf('!')))
				.orElse("");
	}
}
