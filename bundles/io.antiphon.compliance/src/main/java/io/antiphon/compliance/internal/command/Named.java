package io.antiphon.compliance.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.Certificate;
import io.antiphon.compliance.files.CertificateFile;
import io.antiphon.compliance.internal.SmallFile;
import io.antiphon.privacy.subject.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The subjects that a command is about: words that {@code subject find} told, as arguments or a line each in a file; or those of a
 * certificate, so that a restored workspace is rid again of whoever was erased after its backup.
 */
final class Named {

	private Named() {}

	/** The subjects, or a sentence that says what is wrong and repeats nothing. */
	sealed interface Reading {

		record Read(List<Subject> subjects) implements Reading {

			public Read {
				subjects = List.copyOf(subjects);
			}
		}

		record Wrong(String sentence) implements Reading {}
	}

	static Reading of(Invocation invocation, List<String> arguments, Texts texts) {
		var words = new ArrayList<>(arguments);
		var file = invocation.option(SubjectCommandComponent.SUBJECTS);
		if (file.isPresent()) {
			try {
				words.addAll(words(SmallFile.bytes(Path.of(file.get()))));
			} catch (IOException unreadable) {
				return new Reading.Wrong(texts.get("noSubjectFile", file.get()));
			}
		}
		if (words.isEmpty()) {
			return new Reading.Wrong(texts.get("noSubject"));
		}
		var subjects = words.stream().map(Subject::of).toList();
		return subjects.stream().anyMatch(one -> one.isEmpty() || one.get().isNobody())
				? new Reading.Wrong(texts.get("notASubject"))
				: new Reading.Read(subjects.stream().flatMap(one -> one.stream()).toList());
	}

	private static List<String> words(byte[] content) {
		return CertificateFile.read(content)
				.map(Certificate::subjects)
				.orElseGet(() -> new String(content, StandardCharsets.UTF_8).lines()
						.map(String::strip)
						.filter(line -> !line.isEmpty())
						.toList());
	}
}
