package io.antiphon.compliance.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.Rights;
import io.antiphon.compliance.files.PersonCopy;
import io.antiphon.compliance.files.PersonCopy.Written;
import io.antiphon.privacy.subject.Subject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code subject export}: a copy for the person, once to be read and once for machines (GDPR Art. 15(3) and 20). */
final class Copying {

	private final Rights rights;
	private final Invocation invocation;
	private final Texts texts;

	Copying(Rights rights, Invocation invocation, Texts texts) {
		this.rights = rights;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run(List<String> arguments) {
		var out = invocation.option(SubjectCommandComponent.OUT);
		if (out.isEmpty()) {
			return end(texts.get("noOut"), Exit.USAGE);
		}
		return switch (Named.of(invocation, arguments, texts)) {
			case Named.Reading.Wrong(var sentence) -> end(sentence, Exit.USAGE);
			case Named.Reading.Read(var subjects) -> subjects.size() == 1
					? write(subjects.getFirst(), Path.of(out.get()).toAbsolutePath())
					: end(texts.get("oneAtATime"), Exit.USAGE);
		};
	}

	private Exit write(Subject subject, Path folder) {
		var copy = new PersonCopy(folder, invocation.locale());
		return switch (copy.write(() -> rights.copy(subject, invocation.access(), invocation.progress()))) {
			case Written.Done(var records, var json, var page) -> {
				var data = new LinkedHashMap<String, Object>();
				data.put("format", 1);
				data.put("records", records);
				data.put("json", json.toString());
				data.put("html", page.toString());
				invocation.print(data, texts.get("copied", records, folder));
				yield Exit.DONE;
			}
			case Written.Nothing nothing -> {
				invocation.print(Map.of("format", 1, "records", 0), texts.get("nothing"));
				yield Exit.DONE;
			}
			case Written.There there -> end(texts.get("copyThere", folder), Exit.USAGE);
			case Written.Unwritable unwritable -> end(texts.get("outUnwritable", folder), Exit.STORAGE);
		};
	}

	private Exit end(String sentence, Exit exit) {
		invocation.err().println(sentence);
		return exit;
	}
}
