package io.antiphon.channels.internal;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.channels.TakeBack;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.wording.Data;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code takeback RECEIPT}: tells what taking an import back would change, and with {@code --confirm} does it. */
@Component
public final class TakeBackCommandComponent implements Command {

	private static final String CONFIRM = "--confirm";

	private final TakeBack takeBack;

	@Activate
	public TakeBackCommandComponent(@Reference TakeBack takeBack) {
		this.takeBack = takeBack;
	}

	@Override
	public String name() {
		return "takeback";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("takeback.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("RECEIPT", true, false, texts.get("takeback.receipt")),
				Parameter.flag(CONFIRM, texts.get("takeback.confirm")));
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		long receipt;
		try {
			receipt = Ids.parse(invocation.arguments().getFirst());
		} catch (IllegalArgumentException noId) {
			return invocation.end(Exit.USAGE, texts.get("takeback.noId", invocation.arguments().getFirst()));
		}
		return invocation.flag(CONFIRM) ? confirmed(receipt, invocation) : announced(receipt, invocation, texts);
	}

	private Exit announced(long receipt, Invocation invocation, Texts texts) {
		var announced = takeBack.announce(receipt, invocation.access());
		if (announced.isEmpty()) {
			return invocation.end(Exit.REFUSED, texts.get("takeback.nothing"));
		}
		var prospect = announced.get().prospect();
		var changes = announced.get().changes().stream().map(change -> change.in(invocation.locale())).toList();
		var data = Data.ordered(
				"receipt", Ids.text(receipt), "file", prospect.receipt().source().file(), "gone", prospect.pieces(), "earlier",
				prospect.earlier(),
				"first", ids(prospect.first()), "recognised", ids(prospect.recognised()), "changes", changes);
		var lines = changes.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
		var how = prospect.first().isEmpty() ? texts.get("takeback.how", Ids.text(receipt)) : "";
		invocation.print(data, (texts.get("takeback.title", prospect.receipt().source().file()) + "\n" + lines + how).stripTrailing());
		return Exit.DONE;
	}

	private Exit confirmed(long receipt, Invocation invocation) {
		var outcome = takeBack.of(receipt, invocation.access());
		var told = takeBack.told(outcome).in(invocation.locale());
		if (!(outcome instanceof TakenBack.Done)) {
			return invocation.end(Exit.REFUSED, told);
		}
		invocation.print(Map.of("receipt", Ids.text(receipt), "takenBack", true), told);
		return Exit.DONE;
	}

	private static List<String> ids(List<Receipt> receipts) {
		return receipts.stream().map(one -> Ids.text(one.intake())).toList();
	}

	private static Texts texts(Locale locale) {
		return Texts.of(TakeBackCommandComponent.class, locale);
	}
}
