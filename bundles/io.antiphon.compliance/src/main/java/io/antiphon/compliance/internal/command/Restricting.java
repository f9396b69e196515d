package io.antiphon.compliance.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.Rights;
import io.antiphon.privacy.subject.Subject;
import java.util.List;
import java.util.Map;

/** {@code subject restrict} and {@code subject release}: what people said is kept and not used, or used again. */
final class Restricting {

	private final Rights rights;
	private final Invocation invocation;
	private final Texts texts;

	Restricting(Rights rights, Invocation invocation, Texts texts) {
		this.rights = rights;
		this.invocation = invocation;
		this.texts = texts;
	}

	Exit run(boolean restricted, List<String> arguments) {
		return switch (Named.of(invocation, arguments, texts)) {
			case Named.Reading.Wrong(var sentence) -> {
				invocation.err().println(sentence);
				yield Exit.USAGE;
			}
			case Named.Reading.Read(var subjects) ->
				told(restricted, rights.restrict(Subject.all(subjects), restricted, invocation.access()));
		};
	}

	private Exit told(boolean restricted, int people) {
		invocation.print(
				Map.of("format", 1, "restricted", restricted, "people", people),
				texts.get(people == 0 ? "restrictedNobody" : restricted ? "restricted" : "released", people));
		return Exit.DONE;
	}
}
