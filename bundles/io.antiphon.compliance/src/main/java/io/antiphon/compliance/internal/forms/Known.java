package io.antiphon.compliance.internal.forms;

import io.antiphon.base.Texts;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Kind;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import io.antiphon.privacy.purposes.DeclaredPurpose;
import io.antiphon.privacy.purposes.Keeping;
import io.antiphon.store.Encryption;
import io.antiphon.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the workspace can say of itself, from what the core knows: counts, names of channels, versions. */
public final class Known {

	private static final int MOST_NAMES = 50;

	private final FeedbackStore feedback;
	private final Store store;
	private final Encryption encryption;

	public Known(FeedbackStore feedback, Store store, Encryption encryption) {
		this.feedback = feedback;
		this.store = store;
		this.encryption = encryption;
	}

	/** A sentence for each of these ids that something is known of. */
	String said(List<String> ids, Texts texts) {
		return ids.stream().map(id -> said(id, texts)).filter(said -> !said.isEmpty()).collect(Collectors.joining("\n"));
	}

	private String said(String id, Texts texts) {
		return switch (id) {
			case "channels" -> channels(texts);
			case "data" -> feedback.tally(Scope.ALL).count() == 0 ? "" : texts.get("known.data");
			case "intakes" -> intakes(texts);
			case "masked" -> masked(texts);
			case "purposes" -> purposes(texts);
			case "keeping" -> keeping(texts);
			case "consent" -> consent(texts);
			case "contacts" -> answered() ? texts.get("known.contacts") : "";
			case "encryption" -> encryption(texts);
			case "safeguards" -> texts.get("known.safeguards", String.valueOf(Redaction.NEWEST));
			default -> texts.get("known." + id);
		};
	}

	private String channels(Texts texts) {
		var cells = feedback.tally(Scope.ALL).cells();
		var services = new TreeSet<String>();
		var channels = new TreeSet<String>();
		cells.forEach(cell -> {
			services.add(cell.context().service());
			channels.add(cell.context().channel());
		});
		return cells.isEmpty() ? "" : texts.get("known.channels", list(services, texts), list(channels, texts));
	}

	/** Names with those left out counted, so that a form stays readable. */
	private static String list(Collection<String> names, Texts texts) {
		var said = names.stream().filter(name -> !name.isEmpty()).toList();
		if (said.isEmpty()) {
			return texts.get("known.unnamed");
		}
		var first = texts.list(said.subList(0, Math.min(MOST_NAMES, said.size())));
		return said.size() > MOST_NAMES ? texts.get("known.more", first, said.size() - MOST_NAMES) : first;
	}

	private String purposes(Texts texts) {
		return texts.get("known.purposes") + "\n" + each(feedback.purposes(), texts, purpose -> bases(purpose, texts));
	}

	private static String bases(DeclaredPurpose purpose, Texts texts) {
		return texts.list(Stream.concat(
				purpose.gdpr().map(basis -> texts.get("known.gdpr", basis.point())).stream(),
				purpose.pipl().map(basis -> texts.get("known.pipl", basis.point())).stream())
				.toList());
	}

	private String keeping(Texts texts) {
		return each(feedback.purposes(), texts, purpose -> switch (purpose.keeping()) {
			case Keeping.Open open -> texts.get("known.open");
			case Keeping.Until until -> texts.get("known.until", until.time().toString());
		});
	}

	private String consent(Texts texts) {
		var resting = feedback.purposes().stream().filter(DeclaredPurpose::byConsent).toList();
		return resting.isEmpty()
				? texts.get("known.noConsent")
				: texts.get("known.consent", texts.list(resting.stream().map(purpose -> purpose.label(texts.locale())).toList()));
	}

	/** Whether contacts are kept of those who agree. */
	private boolean answered() {
		return feedback.purposes().stream().anyMatch(purpose -> purpose.purpose().equals(Purpose.ANSWER));
	}

	/** A line for each purpose. */
	private static String each(List<DeclaredPurpose> purposes, Texts texts, Function<DeclaredPurpose, String> about) {
		return purposes.stream()
				.map(purpose -> texts.get("known.of", purpose.label(texts.locale()), about.apply(purpose)))
				.collect(Collectors.joining("\n"));
	}

	private String intakes(Texts texts) {
		var receipts = feedback.receipts();
		if (receipts.isEmpty()) {
			return "";
		}
		var connectors = receipts.stream().map(receipt -> receipt.source().connector()).collect(Collectors.toCollection(TreeSet::new));
		var visible = feedback.tally(Scope.ALL).count();
		return texts.get("known.intakes", visible, receipts.size(), list(connectors, texts));
	}

	private String masked(Texts texts) {
		var masked = new TreeMap<String, Long>();
		feedback.receipts().forEach(receipt -> receipt.masked().forEach((kind, count) -> masked.merge(kind, count, Long::sum)));
		return masked.isEmpty()
				? texts.get("known.nothingMasked")
				: texts.get("known.masked", texts.list(masked.entrySet().stream()
						.map(each -> texts.get("known.count", Kind.label(each.getKey(), texts.locale()), each.getValue()))
						.toList()));
	}

	/** Nothing is said of a database that many share: that is its administrator's. */
	private String encryption(Texts texts) {
		return store.workspace().location().folder()
				.map(folder -> texts.get(encryption.encrypted(folder) ? "known.encrypted" : "known.plain"))
				.orElse("");
	}
}
