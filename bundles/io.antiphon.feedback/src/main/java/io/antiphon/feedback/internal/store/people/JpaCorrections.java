package io.antiphon.feedback.internal.store.people;

import io.antiphon.base.language.Language;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.internal.store.JpaFeedback;
import io.antiphon.feedback.internal.store.erasing.Identities;
import io.antiphon.feedback.internal.store.rows.ContentHash;
import io.antiphon.feedback.internal.store.rows.FeedbackById;
import io.antiphon.feedback.internal.store.rows.FeedbackEntity;
import io.antiphon.feedback.internal.store.rows.JsonColumn;
import io.antiphon.feedback.internal.store.writing.Draft;
import io.antiphon.feedback.internal.store.writing.JpaIntake;
import io.antiphon.feedback.people.Corrections;
import io.antiphon.privacy.Access;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Corrections as intakes of one record each. */
public final class JpaCorrections implements Corrections {

	/** What such an intake is called, and its connector. */
	private static final String CORRECTION = "correction";
	private static final String ATTRIBUTE = "attribute:";
	private static final String RATING = "rating:";
	private static final String NO_FILE = "0".repeat(64);

	private final JpaFeedback feedback;

	public JpaCorrections(JpaFeedback feedback) {
		this.feedback = feedback;
	}

	/** What a piece says once it is corrected. */
	private record Said(String text, Context context, List<Rating> ratings, Map<String, String> attributes) {

		static Said of(Feedback piece) {
			return new Said(piece.text(), piece.context(), piece.ratings(), piece.attributes());
		}
	}

	@Override
	public Outcome correct(long piece, String field, String value, Access access) {
		var here = feedback.data();
		var versions = Identities.versions(here, Identities.of(here, Set.of(piece)));
		if (versions.isEmpty()) {
			return new Outcome.Unknown();
		}
		var newest = versions.getLast();
		var said = here.store().scan(manager -> Said.of(new FeedbackById(here.names()).feedback(manager, newest)));
		var request = new IntakeRequest(CORRECTION, CORRECTION, Set.of(), sets(newest.intake));
		try (var intake = (JpaIntake) feedback.begin(request, access)) {
			return switch (corrected(said, field, value, intake::masked)) {
				case Wrong(var outcome) -> outcome;
				case Right(var now) when now.equals(said) -> new Outcome.Same();
				case Right(var now) -> write(intake, newest, now);
			};
		}
	}

	private Set<String> sets(long intake) {
		return feedback.receipts().stream()
				.filter(receipt -> receipt.intake() == intake)
				.findFirst()
				.map(receipt -> receipt.maskingSets())
				.orElse(Set.of());
	}

	private static Outcome write(JpaIntake intake, FeedbackEntity before, Said now) {
		var row = row(before, now);
		intake.correct(new Draft(row, now.context, now.ratings, Map.of(), List.of(), List.of(), true));
		var receipt = intake.complete(new IntakeSession.Outcome(NO_FILE, List.of(), List.of()));
		return receipt.counts().revised() == 1 ? new Outcome.Corrected(row.id, row.version) : new Outcome.Meanwhile();
	}

	private sealed interface Corrected {}

	private record Right(Said said) implements Corrected {}

	private record Wrong(Outcome outcome) implements Corrected {}

	private static Corrected corrected(Said said, String field, String value, UnaryOperator<String> masking) {
		if (field.startsWith(RATING)) {
			return rated(said, field.substring(RATING.length()), value);
		}
		var masked = masking.apply(value.strip());
		var context = said.context;
		return switch (field) {
			case "text" -> new Right(new Said(masked, context, said.ratings, said.attributes));
			case "service" -> placed(said, new Context(masked, context.touchpoint(), context.channel()));
			case "touchpoint" -> placed(said, new Context(context.service(), masked, context.channel()));
			case "channel" -> placed(said, new Context(context.service(), context.touchpoint(), masked));
			default -> field.startsWith(ATTRIBUTE) && field.length() > ATTRIBUTE.length()
					? attributed(said, masking.apply(field.substring(ATTRIBUTE.length())), masked)
					: new Wrong(new Outcome.NoField());
		};
	}

	private static Corrected placed(Said said, Context context) {
		return new Right(new Said(said.text, context, said.ratings, said.attributes));
	}

	private static Corrected attributed(Said said, String name, String value) {
		var attributes = new HashMap<>(said.attributes);
		if (value.isEmpty()) {
			attributes.remove(name);
		} else {
			attributes.put(name, value);
		}
		return new Right(new Said(said.text, said.context, said.ratings, attributes));
	}

	private static Corrected rated(Said said, String name, String value) {
		var ratings = new ArrayList<>(said.ratings);
		for (int at = 0; at < ratings.size(); at++) {
			var rating = ratings.get(at);
			if (rating.name().equals(name)) {
				var scale = rating.scale();
				double least = Math.min(scale.worst(), scale.best());
				double most = Math.max(scale.worst(), scale.best());
				double number = number(value);
				if (!(number >= least && number <= most)) {
					return new Wrong(new Outcome.OffScale(least, most));
				}
				ratings.set(at, new Rating(name, scale, number));
				return new Right(new Said(said.text, said.context, ratings, said.attributes));
			}
		}
		return new Wrong(new Outcome.NoField());
	}

	private static double number(String value) {
		try {
			return Double.parseDouble(value.strip());
		} catch (NumberFormatException none) {
			return Double.NaN;
		}
	}

	/** The next version; the digests of what was read stay, so that reading it again brings nothing new. */
	private static FeedbackEntity row(FeedbackEntity before, Said now) {
		var row = new FeedbackEntity();
		row.text = now.text;
		row.attributes = JsonColumn.of(now.attributes);
		row.ratings = JsonColumn.ofRatings(now.ratings);
		row.language = Language.of(now.text).code();
		row.pseudonym = before.pseudonym;
		row.role = before.role;
		row.occurred = before.occurred;
		row.precision = before.precision;
		row.line = before.line;
		row.recordDigest = before.recordDigest;
		row.place = before.place;
		row.identity = before.identity;
		row.identityKey = before.identityKey;
		row.content = before.content;
		row.contentHash = ContentHash.of(row.text, now.context, now.ratings, row.occurred);
		return row;
	}
}
