package io.antiphon.compliance.internal.breaches.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.breaches.Breaches;
import io.antiphon.privacy.Purpose;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code breach add|list|show|notify|close|undo}: breaches and the clock of telling the authority. */
@Component
public final class BreachCommandComponent implements Command {

	static final String AWARE = "--aware";
	static final String WHAT = "--what";
	static final String AT = "--at";
	static final String REASON = "--reason";
	static final String NO_RISK = "--no-risk";
	static final String ALL = "--all";

	private final Breaches breaches;
	private final Clock clock;

	@Activate
	public BreachCommandComponent(@Reference Breaches breaches) {
		this(breaches, Clock.systemDefaultZone());
	}

	BreachCommandComponent(Breaches breaches, Clock clock) {
		this.breaches = breaches;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "breach";
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
				Parameter.option(AWARE, "TIME", texts.get(AWARE)),
				Parameter.option(WHAT, "TEXT", texts.get(WHAT)),
				Parameter.option(AT, "TIME", texts.get(AT)),
				Parameter.option(REASON, "TEXT", texts.get(REASON)),
				Parameter.flag(NO_RISK, texts.get(NO_RISK)),
				Parameter.flag(ALL, texts.get(ALL)));
	}

	@Override
	public Purpose purpose() {
		return Purpose.ACCOUNTABILITY;
	}

	@Override
	public Exit run(Invocation invocation) {
		var rest = invocation.arguments().subList(1, invocation.arguments().size());
		return new Reporting(breaches, invocation, clock, texts(invocation.locale())).run(invocation.arguments().getFirst(), rest);
	}

	private static Texts texts(Locale locale) {
		return Texts.of(BreachCommandComponent.class, locale);
	}
}
