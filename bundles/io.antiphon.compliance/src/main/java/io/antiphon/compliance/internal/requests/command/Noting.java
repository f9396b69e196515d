package io.antiphon.compliance.internal.requests.command;

import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.deadlines.Law;
import io.antiphon.compliance.internal.register.Given;
import io.antiphon.compliance.requests.NewRequest;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Request.Closing;
import io.antiphon.compliance.requests.RequestKind;
import io.antiphon.compliance.requests.Requests;
import io.antiphon.privacy.subject.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** {@code request add|confirm|extend|close|undo}: what is noted. */
final class Noting {

	private final Requests requests;
	private final Invocation invocation;
	private final Given given;
	private final Telling telling;

	Noting(Requests requests, Invocation invocation, Clock clock, Telling telling) {
		this.requests = requests;
		this.invocation = invocation;
		this.given = new Given(invocation, clock);
		this.telling = telling;
	}

	Exit run(String word, List<String> rest) {
		try {
			return switch (word) {
				case "add" -> rest.isEmpty() ? add() : telling.wrong("unknown");
				case "confirm", "extend", "close", "undo" -> rest.size() == 1 ? on(word, rest.getFirst()) : telling.wrong("noRequest");
				default -> telling.wrong("unknown");
			};
		} catch (Given.Wrong wrong) {
			return telling.wrong(wrong.option().equals(RequestCommandComponent.SUBJECT) ? "notASubject" : "noDay", wrong.option());
		}
	}

	private Exit add() throws Given.Wrong {
		var kind = RequestKind.of(given.text(RequestCommandComponent.KIND));
		if (kind.isEmpty()) {
			return telling.wrong("noKind", ids(RequestKind.values()));
		}
		var law = Law.of(given.text(RequestCommandComponent.LAW));
		if (law.isEmpty()) {
			return telling.wrong("noLaw", ids(Law.values()));
		}
		return told("added", requests.add(
				new NewRequest(
						kind.get(), law.get(), given.dayOrToday(RequestCommandComponent.RECEIVED), subject(),
						given.text(RequestCommandComponent.REFERENCE)),
				invocation.access()));
	}

	private static String ids(Enum<?>[] all) {
		return String.join(", ", List.of(all).stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
	}

	private Exit on(String word, String typed) throws Given.Wrong {
		var id = typed.toLowerCase(Locale.ROOT);
		var day = given.dayOrToday(RequestCommandComponent.ON);
		var reason = given.text(RequestCommandComponent.REASON);
		return switch (word) {
			case "confirm" -> told("confirmed", requests.confirm(id, day, subject(), invocation.access()));
			case "extend" -> told("extended", requests.extend(id, day, reason, invocation.access()));
			case "undo" -> told("undone", requests.undo(id, invocation.access()));
			default -> told("closed", requests.close(
					id,
					new Closing(
							day, invocation.flag(RequestCommandComponent.REFUSED), reason,
							given.text(RequestCommandComponent.CERTIFICATE).toLowerCase(Locale.ROOT),
							given.day(RequestCommandComponent.COPIED).orElse(null)),
					invocation.access()));
		};
	}

	private Subject subject() throws Given.Wrong {
		var typed = given.text(RequestCommandComponent.SUBJECT);
		return typed.isEmpty()
				? Subject.NOBODY
				: Subject.of(typed)
						.filter(subject -> !subject.isNobody())
						.orElseThrow(() -> new Given.Wrong(RequestCommandComponent.SUBJECT));
	}

	private Exit told(String what, Noted noted) {
		return switch (noted) {
			case Noted.Kept(var registered) -> telling.kept(what, registered);
			case Noted.Gone(var id) -> telling.gone(id);
			case Noted.Refused(var reason) -> telling.refused(reason);
		};
	}
}
