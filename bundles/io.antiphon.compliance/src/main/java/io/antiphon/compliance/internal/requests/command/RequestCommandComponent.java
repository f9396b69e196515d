package io.antiphon.compliance.internal.requests.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.deadlines.Deadlines;
import io.antiphon.compliance.requests.Requests;
import io.antiphon.privacy.Purpose;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code request add|list|show|confirm|extend|close|undo|rules}: the register of requests and its clocks. */
@Component
public final class RequestCommandComponent implements Command {

	static final String KIND = "--kind";
	static final String LAW = "--law";
	static final String RECEIVED = "--received";
	static final String SUBJECT = "--subject";
	static final String REFERENCE = "--reference";
	static final String ON = "--on";
	static final String REASON = "--reason";
	static final String REFUSED = "--refused";
	static final String CERTIFICATE = "--certificate";
	static final String COPIED = "--copied";
	static final String ALL = "--all";

	private final Requests requests;
	private final Deadlines deadlines;
	private final Clock clock;

	@Activate
	public RequestCommandComponent(@Reference Requests requests, @Reference Deadlines deadlines) {
		this(requests, deadlines, Clock.systemDefaultZone());
	}

	RequestCommandComponent(Requests requests, Deadlines deadlines, Clock clock) {
		this.requests = requests;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "request";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", true, true, texts.get("WORD")),
				Parameter.option(KIND, "KIND", texts.get(KIND)),
				Parameter.option(LAW, "LAW", texts.get(LAW)),
				Parameter.option(RECEIVED, "DATE", texts.get(RECEIVED)),
				Parameter.option(SUBJECT, "SUBJECT", texts.get(SUBJECT)),
				Parameter.option(REFERENCE, "TEXT", texts.get(REFERENCE)),
				Parameter.option(ON, "DATE", texts.get(ON)),
				Parameter.option(REASON, "TEXT", texts.get(REASON)),
				Parameter.flag(REFUSED, texts.get(REFUSED)),
				Parameter.option(CERTIFICATE, "ID", texts.get(CERTIFICATE)),
				Parameter.option(COPIED, "DATE", texts.get(COPIED)),
				Parameter.flag(ALL, texts.get(ALL)));
	}

	@Override
	public Purpose purpose() {
		return Purpose.SUBJECT_REQUEST;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var rest = invocation.arguments().subList(1, invocation.arguments().size());
		var telling = new Telling(invocation, texts);
		var looking = new Looking(requests, deadlines, invocation, telling);
		return switch (invocation.arguments().getFirst()) {
			case "list" -> rest.isEmpty() ? looking.list() : telling.wrong("unknown");
			case "rules" -> rest.isEmpty() ? looking.rules() : telling.wrong("unknown");
			case "show" -> rest.size() == 1 ? looking.show(rest.getFirst()) : telling.wrong("noRequest");
			default -> new Noting(requests, invocation, clock, telling).run(invocation.arguments().getFirst(), rest);
		};
	}

	private static Texts texts(Locale locale) {
		return Texts.of(RequestCommandComponent.class, locale);
	}
}
