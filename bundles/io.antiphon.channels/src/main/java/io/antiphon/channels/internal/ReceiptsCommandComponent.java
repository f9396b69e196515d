package io.antiphon.channels.internal;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Receipt;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code receipts [ID]}: the accounts of what was taken in, the newest first, or one of them with all that happened at the door. */
@Component
public final class ReceiptsCommandComponent implements Command {

	private final Intake intake;
	private final Vocabularies vocabularies;

	@Activate
	public ReceiptsCommandComponent(@Reference Intake intake, @Reference Vocabularies vocabularies) {
		this.intake = intake;
		this.vocabularies = vocabularies;
	}

	@Override
	public String name() {
		return "receipts";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("receipts.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of(Parameter.argument("ID", false, false, texts(locale).get("receipts.id")));
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var all = intake.receipts().reversed();
		if (invocation.arguments().isEmpty()) {
			var lines = all.stream().map(receipt -> line(receipt, texts)).collect(Collectors.joining("\n"));
			invocation.print(data(all, invocation.locale()), all.isEmpty() ? texts.get("intake.none") : lines);
			return Exit.DONE;
		}
		var word = invocation.arguments().getFirst();
		var found = all.stream().filter(receipt -> Ids.text(receipt.intake()).equals(word)).toList();
		if (found.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("receipts.unknown", word));
		}
		var door = new Receipts(found, vocabularies, invocation.locale()).lines().lines().skip(1);
		invocation.print(
				data(found, invocation.locale()),
				Stream.concat(Stream.of(line(found.getFirst(), texts)), door).collect(Collectors.joining("\n")));
		return Exit.DONE;
	}

	private Map<String, ?> data(List<Receipt> receipts, Locale locale) {
		return new Receipts(receipts, vocabularies, locale).identified();
	}

	private static String line(Receipt receipt, Texts texts) {
		var counts = receipt.counts();
		return texts.get(
				"receipts.line", Ids.text(receipt.intake()), new Numbers(texts.locale()).moment(receipt.at()), receipt.source().file(),
				texts.get(
						"intake." + Intake.kind(receipt).name(), counts.read(), counts.stored(), counts.revised(), counts.known(),
						counts.rejected()));
	}

	private static Texts texts(Locale locale) {
		return Texts.of(ReceiptsCommandComponent.class, locale);
	}
}
