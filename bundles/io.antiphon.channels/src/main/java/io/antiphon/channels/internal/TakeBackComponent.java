package io.antiphon.channels.internal;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.TakeBack;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.takeback.Prospect;
import io.antiphon.feedback.takeback.TakenBack;
import io.antiphon.feedback.takeback.TakingBack;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks whoever keeps what an import brought, and tells what hangs on it. */
@Component
public final class TakeBackComponent implements TakeBack {

	private final List<TakingBack> books;
	private final Chain chain;

	@Activate
	public TakeBackComponent(
			@Reference TakingBack feedback, @Reference MeasurementsComponent measurements, @Reference Chain chain) {
		this(List.of(feedback, measurements.measurements()), chain);
	}

	TakeBackComponent(List<TakingBack> books, Chain chain) {
		this.books = books;
		this.chain = chain;
	}

	@Override
	public Optional<Announced> announce(long receipt, Access access) {
		return books.stream()
				.flatMap(book -> book.prospect(receipt, access).stream())
				.findFirst()
				.map(prospect -> new Announced(prospect, changes(prospect)));
	}

	@Override
	public TakenBack of(long receipt, Access access) {
		TakenBack outcome = new TakenBack.Nothing();
		for (var book : books) { // of the second what came beside that of the first
			var here = book.takeBack(receipt, access);
			outcome = outcome instanceof TakenBack.Nothing ? here : outcome;
			if (!(outcome instanceof TakenBack.Done || outcome instanceof TakenBack.Nothing)) {
				return outcome;
			}
		}
		return outcome;
	}

	private List<Sentence> changes(Prospect prospect) {
		var changes = new ArrayList<Sentence>();
		if (!prospect.first().isEmpty()) {
			changes.add(sentence("takeback.first", prospect.first()));
		}
		changes.add(gone(prospect));
		if (prospect.earlier() > 0) {
			changes.add(sentence("takeback.earlier", prospect.earlier()));
		}
		var consents = prospect.consents();
		if (consents.all() > 0) {
			changes.add(sentence("takeback.consents", consents.all(), consents.refused()));
		}
		if (!prospect.recognised().isEmpty()) {
			changes.add(sentence("takeback.recognised", prospect.recognised()));
		}
		long plans = frozen(prospect.period());
		if (plans > 0) {
			changes.add(sentence("takeback.plans", plans));
		}
		changes.add(sentence("takeback.analysis"));
		return changes;
	}

	private static Sentence gone(Prospect prospect) {
		var key = "takeback." + Intake.kind(prospect.receipt()).name();
		var period = prospect.period();
		return period == null
				? sentence(key, prospect.pieces(), 0)
				: sentence(key, prospect.pieces(), 1, period.from(), period.to().minusDays(1));
	}

	/** How many frozen test plans measure days of it; all of them where its days are not known. */
	private long frozen(@Nullable Period period) {
		return chain.plans().stream()
				.flatMap(plans -> plans.improvements().stream())
				.map(Improvement::plan)
				.filter(plan -> plan.frozenAt() != null)
				.filter(plan -> Stream.of(plan.baseline(), plan.followUp())
						.anyMatch(window -> window == null || period == null || window.overlaps(period)))
				.count();
	}

	@Override
	public Sentence told(TakenBack outcome) {
		return switch (outcome) {
			case TakenBack.Done(var receipt) -> sentence("takeback.done", receipt.source().file());
			case TakenBack.Nothing() -> sentence("takeback.nothing");
			case TakenBack.Busy() -> sentence("takeback.busy");
			case TakenBack.First(var intakes) -> sentence("takeback.first", intakes);
			case TakenBack.Erased() -> sentence("takeback.erased");
			case TakenBack.Unsound() -> sentence("takeback.unsound");
		};
	}

	private static Sentence sentence(String key, Object... values) {
		return locale -> {
			var texts = Texts.of(TakeBackComponent.class, locale);
			return texts.get(key, Stream.of(values).map(value -> said(value, texts)).toArray());
		};
	}

	/** Several imports are said by their files and days. */
	private static Object said(Object value, Texts texts) {
		var numbers = new Numbers(texts.locale());
		return value instanceof List<?> receipts
				? texts.list(receipts.stream()
						.map(Receipt.class::cast)
						.map(one -> texts.get("takeback.import", one.source().file(), numbers.moment(one.at())))
						.toList())
				: value;
	}
}
