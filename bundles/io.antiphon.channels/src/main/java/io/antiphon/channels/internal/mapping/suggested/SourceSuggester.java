package io.antiphon.channels.internal.mapping.suggested;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.Missing;
import io.antiphon.channels.internal.mapping.Scale;
import io.antiphon.channels.internal.mapping.SuggestionReason;
import io.antiphon.channels.internal.profile.ColumnProfile;
import io.antiphon.channels.internal.profile.Profile;
import io.antiphon.channels.spi.Question;
import io.antiphon.feedback.RatingScale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a source itself says of its columns, as suggestions: their roles, the scales of ratings, and for attributes and ratings the names that
 * their questions give and the codes for no answer. A question that asks how likely one is to recommend is one of promoters where the source
 * or the question itself says that answers run from 0 to 10.
 */
final class SourceSuggester {

	/** Stronger than whatever is found. */
	static final double STRENGTH = 10;
	private static final int LONGEST = 80;
	private static final int BEGINNING = 50;
	private static final double NEARLY_ALL = 0.95;
	private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,1000}>|&nbsp;");
	private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u3000]+");
	private static final Pattern RECOMMENDS = Pattern.compile(
			"\\b(?:how likely|likelihood|likely)\\b.*\\brecommend|net promoter|wahrscheinlich.*empfehlen|"
					+ "(?:\u53ef\u80fd|\u613f\u610f|\u610f\u613f|\u591a\u5927).*\u63a8\u8350|\u63a8\u8350.*(?:\u53ef\u80fd\u6027|\u610f\u613f)|\u51c0\u63a8\u8350",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final Pattern ZERO_TO_TEN = Pattern.compile(
			"(?<![\\d.,])0\\s*(?:-|\u2013|\u2014|\uff0d|~|\uff5e|to|bis|\u5230|\u81f3|\\.\\.)\\s*10(?![\\d.,]\\d|\\d)"
					+ "|(?<![\\d.,])0\\s*(?:=|:|\uff1a|is |means |\u8868\u793a|\u4ee3\u8868|\u4e3a|\u5206).*(?<![\\d.,])10\\s*(?:=|:|\uff1a|is |means |\u8868\u793a|\u4ee3\u8868|\u4e3a|\u5206)",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final Mapping.Kind kind;
	private final List<String> names;

	SourceSuggester(Mapping.Kind kind, Profile profile) {
		this.kind = kind;
		this.names = names(profile);
	}

	/** What the source says that a column is; empty where it says nothing that its values allow. */
	Optional<Suggestion> suggest(ColumnProfile column) {
		if (column.empty()) {
			return Optional.empty();
		}
		var said = ColumnRole.of(column.column().role()).filter(role -> ColumnRole.of(kind).contains(role));
		return said.isPresent() ? said.flatMap(role -> of(role, column)) : recommending(column);
	}

	/** A rating needs its scale, and a time the format that it is written in. */
	private static Optional<Suggestion> of(ColumnRole role, ColumnProfile column) {
		var suggestion = Suggestion.of(role, STRENGTH, SuggestionReason.SUGGEST_BY_SOURCE);
		if (Resolver.DATED.contains(role)) {
			return column.dates().format().map(format -> suggestion.with(new Detail.Written(format.name())));
		}
		return role == ColumnRole.RATING ? scale(column.column().question()).map(suggestion::with) : Optional.of(suggestion);
	}

	private static Optional<Detail> scale(Question question) {
		var scale = question.scale();
		if (scale == null) {
			return Optional.empty();
		}
		boolean recommends = scale.equals(io.antiphon.channels.spi.Scale.of(0, 10)) && RECOMMENDS.matcher(question.text()).find();
		var declared = recommends
				? RatingScale.NPS
				: new RatingScale(RatingScale.Kind.valueOf(scale.kind().toUpperCase(Locale.ROOT)), scale.worst(), scale.best());
		return Optional.of(new Detail.Rated("", new Scale(declared, question.labels()), new Missing(question.missing())));
	}

	private Optional<Suggestion> recommending(ColumnProfile column) {
		var range = column.numbers().range();
		boolean fits = column.numbers().whole() > NEARLY_ALL && range.low() >= 0 && range.high() <= RatingScale.NPS.best();
		if (kind != Mapping.Kind.FEEDBACK || !fits || !recommends(column.words())) {
			return Optional.empty();
		}
		var missing = new Missing(column.column().question().missing());
		return Optional.of(Suggestion.of(ColumnRole.RATING, STRENGTH, SuggestionReason.SUGGEST_RECOMMENDING)
				.with(new Detail.Rated("", new Scale(RatingScale.NPS, Map.of()), missing)));
	}

	/** Whether a question asks how likely one is to recommend, and says that its answers run from 0 to 10. */
	static boolean recommends(String question) {
		return RECOMMENDS.matcher(question).find() && ZERO_TO_TEN.matcher(question).find();
	}

	/** What was found of a column, with the name that its question gives and with its codes for no answer. */
	ColumnRule told(ColumnRule found, int index, Question question) {
		var name = names.get(index);
		var missing = new Missing(question.missing());
		var detail = switch (found.role()) {
			case ATTRIBUTE -> name.isEmpty() && missing.codes().isEmpty() ? null : new Detail.Named(name, missing);
			case TEXT -> missing.codes().isEmpty() ? null : new Detail.Coded(missing);
			case RATING -> found.detail() instanceof Detail.Rated rated ? new Detail.Rated(name, rated.scale(), rated.missing()) : null;
			default -> null;
		};
		return found(found, detail);
	}

	private static ColumnRule found(ColumnRule found, @Nullable Detail detail) {
		return detail == null ? found : new ColumnRule(found.role(), detail, found.line());
	}

	/** What the questions are called in short, each differently; empty where there is none. */
	private static List<String> names(Profile profile) {
		var taken = new HashSet<String>();
		profile.columns().forEach(column -> taken.add(column.name()));
		var names = new ArrayList<String>();
		for (var column : profile.columns()) {
			var text = shortened(column.column().question().text());
			var name = text;
			boolean own = text.equals(column.name());
			for (int number = 2; !text.isEmpty() && !own && !taken.add(name); number++) {
				name = text + " (" + number + ")";
			}
			names.add(own ? "" : name);
		}
		return names;
	}

	/** Its beginning and its end, since what tells the parts of a question apart stands at its end. */
	static String shortened(String question) {
		var plain = BLANKS.matcher(MARKUP.matcher(question).replaceAll(" ")).replaceAll(" ").strip();
		if (plain.codePointCount(0, plain.length()) <= LONGEST) {
			return plain;
		}
		int end = plain.offsetByCodePoints(0, BEGINNING);
		int from = plain.offsetByCodePoints(plain.length(), BEGINNING + 1 - LONGEST);
		return plain.substring(0, end).strip() + "…" + plain.substring(from).strip();
	}
}
