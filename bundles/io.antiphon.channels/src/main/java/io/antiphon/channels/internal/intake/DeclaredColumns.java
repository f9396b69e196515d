package io.antiphon.channels.internal.intake;

import io.antiphon.channels.Declared;
import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.Scale;
import io.antiphon.feedback.RatingScale;
import io.antiphon.privacy.Purpose;
import java.util.Map;

/** What a user declares of single columns, as the rules of a mapping. */
final class DeclaredColumns {

	private static final Map<String, RatingScale> SCALES = Map.of(
			"nps", RatingScale.NPS, "csat", RatingScale.CSAT, "ces", RatingScale.CES, "stars", RatingScale.STARS);

	private DeclaredColumns() {}

	/** @throws IllegalArgumentException for a role or scale that there is not: callers offer only those there are */
	static ColumnRule rule(Declared.Column said) {
		var role = ColumnRole.of(said.role()).orElseThrow(() -> new IllegalArgumentException("no role " + said.role()));
		if (role == ColumnRole.CONSENT) {
			return ColumnRule.of(role, new ColumnRule.Detail.Agreed(Purpose.IMPROVE_SERVICE));
		}
		if (role != ColumnRole.RATING) {
			return ColumnRule.of(role);
		}
		var scale = said.scale().equals("custom")
				? new RatingScale(RatingScale.Kind.CUSTOM, said.worst(), said.best())
				: SCALES.get(said.scale());
		if (scale == null) {
			throw new IllegalArgumentException("no scale " + said.scale());
		}
		return ColumnRule.of(role, new ColumnRule.Detail.Rated("", new Scale(scale, Map.of())));
	}
}
