package io.antiphon.cli.internal.trace;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.cli.internal.command.JsonOutput;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.loop.spi.SourceVerifier;
import io.antiphon.loop.spi.SourceVerifier.Changed;
import io.antiphon.loop.spi.SourceVerifier.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares a source file with what is stored. Anything changed is a failed check, and so exit 1. */
final class Verifying {

	private final @Nullable SourceVerifier verifier;
	private final Invocation invocation;
	private final Texts texts;

	Verifying(@Nullable SourceVerifier verifier, Invocation invocation) {
		this.verifier = verifier;
		this.invocation = invocation;
		this.texts = Texts.of(Verifying.class, invocation.locale());
	}

	Exit run(String file) {
		var installed = verifier;
		if (installed == null) {
			return wrong(texts.get("verify.absent"));
		}
		var path = Path.of(file);
		if (!Files.isRegularFile(path)) {
			return wrong(texts.get("verify.noFile", file));
		}
		var verification =
				installed.verify(path, invocation.locale(), invocation.access(), invocation.progress());
		return switch (verification) {
			case Verification.Unknown(var reason) -> {
				invocation.err().println(texts.get("verify.unknown", file, reason));
				yield Exit.REFUSED;
			}
			case Verification.Compared compared -> compared(file, compared);
		};
	}

	private Exit compared(String file, Verification.Compared compared) {
		if (invocation.json()) {
			JsonOutput.print(data(file, compared), invocation.out());
		} else {
			var changed = compared.changed().size();
			if (!compared.note().isEmpty()) {
				invocation.out().println(compared.note());
			}
			invocation.out().println(texts.get(
					changed > 0 ? "verify.changed" : compared.uncompared() > 0 ? "verify.some" : "verify.intact",
					file,
					compared.intact(),
					changed));
			compared.changed().forEach(one -> invocation.out().println(
					texts.get(item(one.place()), Ids.text(one.feedback()), one.place(), one.reason())));
			if (compared.uncompared() > 0) {
				invocation.out().println(texts.get("verify.uncompared", compared.uncompared()));
			}
		}
		return compared.changed().isEmpty() ? Exit.DONE : Exit.FAULT;
	}

	/** A line of a text file goes by its number alone. */
	private static String item(String place) {
		return place.chars().allMatch(Character::isDigit) ? "verify.item" : "verify.item.record";
	}

	private static Map<String, Object> data(String file, Verification.Compared compared) {
		var data = new LinkedHashMap<String, Object>();
		data.put("file", file);
		data.put("intact", compared.intact());
		data.put("uncompared", compared.uncompared());
		data.put("note", compared.note());
		data.put("changed", compared.changed().stream().map(Verifying::data).toList());
		return data;
	}

	private static Map<String, Object> data(Changed changed) {
		var data = new LinkedHashMap<String, Object>();
		data.put("feedback", Ids.text(changed.feedback()));
		data.put("place", changed.place());
		data.put("reason", changed.reason());
		return data;
	}

	private Exit wrong(String sentence) {
		invocation.err().println(sentence);
		return Exit.USAGE;
	}
}
