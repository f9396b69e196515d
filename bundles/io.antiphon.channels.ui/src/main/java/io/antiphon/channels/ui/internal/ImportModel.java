package io.antiphon.channels.ui.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.channels.Arrivals;
import io.antiphon.channels.Arrivals.Arrival;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Intake.RoleName;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Preview;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Sentence;
import io.antiphon.channels.Taking;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Redaction;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the import wizard knows: the files, what the user declared of them, and what taking them in would do. What is said of a column goes for
 * every file that has one of that name. On the UI thread, but for {@link #look} and {@link #take}, during which nothing else is asked.
 */
final class ImportModel implements AutoCloseable {

	static final String RATING = "rating";

	/** The scale that runs from one given number to another. */
	static final String CUSTOM = "custom";

	/** The scales to choose from, as {@link Declared.Column} calls them. */
	static final List<String> SCALES = List.of("nps", "csat", "ces", "stars", CUSTOM);

	private final Intake intake;
	private final Texts texts;
	private final Map<Kind, List<RoleName>> roles = new EnumMap<>(Kind.class);
	private final Map<String, Declared.Column> said = new LinkedHashMap<>();
	private List<Path> paths = List.of();
	private final List<Arrivals> opened = new ArrayList<>();
	private List<Arrival> files = List.of();
	private int shown;
	private String mapping = "";
	private String service = "";
	private Declared.Writing writing = Declared.Writing.FOUND;
	private @Nullable Preview preview;
	private @Nullable MaskingChoice masking;

	ImportModel(Intake intake, Locale locale) {
		this.intake = intake;
		this.texts = Texts.of(ImportModel.class, locale);
		for (var kind : Kind.values()) {
			roles.put(kind, intake.roles(kind, locale));
		}
	}

	Texts texts() {
		return texts;
	}

	/** What the records of the file are, as far as it was looked at. */
	Kind kind() {
		return preview().map(Preview::kind).orElse(Kind.FEEDBACK);
	}

	/** The roles that columns of such a file can have. */
	List<RoleName> roles() {
		return roles.getOrDefault(kind(), List.of());
	}

	/** How many records of what there are. */
	String count() {
		return preview().map(seen -> texts.get("preview.count." + seen.kind(), seen.count())).orElse("");
	}

	/** Begins anew where these are other files, written in another way, or another mapping or service than before. */
	void choose(List<Path> chosen, String mappingText, String aboutService, Declared.Writing written) {
		boolean same = chosen.equals(paths) && mappingText.equals(mapping) && aboutService.equals(service) && written.equals(writing);
		if (!same) {
			close();
			said.clear();
			preview = null;
			masking = null;
		}
		paths = List.copyOf(chosen);
		mapping = mappingText;
		service = aboutService;
		writing = written;
	}

	/** The names of the files that are to be taken in, as far as they were looked for. */
	List<String> files() {
		return files.stream().map(Arrival::name).toList();
	}

	/** Which of the files is shown, from 0 on. */
	int shown() {
		return shown;
	}

	/** Shows another one, which is to be looked at then. */
	void show(int file) {
		shown = file;
		preview = null;
	}

	/** Lets the files go; nothing of them can be read any more. */
	@Override
	public void close() {
		opened.forEach(Arrivals::close);
		opened.clear();
		files = List.of();
		shown = 0;
	}

	Optional<Preview> preview() {
		return Optional.ofNullable(preview);
	}

	/** What the user declares of the file that is shown; a rating counts only once its scale is chosen. */
	Declared declared() {
		return declared(column -> true);
	}

	/** The same of a file that has the columns whose names {@code has} knows. */
	private Declared declared(Predicate<String> has) {
		var complete = said.entrySet().stream()
				.filter(column -> has.test(column.getKey()) && !lacksScale(column.getValue()))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		var chosen = masking;
		return new Declared(
				mapping,
				service,
				complete,
				writing,
				chosen == null ? Declared.Masking.AS_MAPPED : Declared.Masking.of(chosen.sets()),
				texts.locale());
	}

	/** Says what is masked beside the rules: names of people, and the identifiers of countries by their codes as they are typed. */
	void declareMasking(boolean names, String countries) {
		masking = new MaskingChoice(names, countries);
	}

	/** What is masked beside the rules: as the user says, otherwise as the mapping does. */
	MaskingChoice masking() {
		var chosen = masking;
		return chosen == null ? MaskingChoice.of(preview().map(Preview::maskingSets).orElse(Set.of())) : chosen;
	}

	/** Whether there are texts to mask anything in. */
	boolean maskable() {
		return kind() == Kind.FEEDBACK;
	}

	/** The countries whose identifiers can be masked, by their codes and names. */
	String countries() {
		return texts.get("preview.countries.all", texts.list(MaskingChoice.available().stream()
				.map(code -> texts.get("preview.country", code, Redaction.label(code, texts.locale())))
				.toList()));
	}

	/** Says what a column is; a rating stays open until a scale is given. */
	void declare(String column, String role, String scale) {
		var before = said.get(column);
		var rated = role.equals(RATING) ? scale : "";
		said.put(column, before != null && before.scale().equals(rated)
				? new Declared.Column(role, rated, before.worst(), before.best())
				: new Declared.Column(role, rated));
	}

	/** Says from where to where the custom scale of a rating runs; what are no two numbers leave it open. */
	void declareEnds(String column, String role, String worst, String best) {
		var from = number(worst);
		var to = number(best);
		said.put(column, from.isPresent() && to.isPresent()
				? new Declared.Column(role, CUSTOM, from.getAsDouble(), to.getAsDouble())
				: new Declared.Column(role, CUSTOM));
	}

	/** The ends of a custom scale as they are written, empty while they are open. */
	record Ends(String worst, String best) {}

	/** Those of a column that is on a custom scale. */
	Optional<Ends> ends(String column) {
		return Optional.ofNullable(said.get(column))
				.filter(own -> own.scale().equals(CUSTOM))
				.map(own -> lacksEnds(own) ? new Ends("", "") : new Ends(written(own.worst()), written(own.best())));
	}

	private static String written(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	private static OptionalDouble number(String typed) {
		try {
			var number = Double.parseDouble(typed.strip());
			return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
		} catch (NumberFormatException none) {
			return OptionalDouble.empty();
		}
	}

	private static boolean lacksScale(Declared.Column column) {
		return column.role().equals(RATING) && (column.scale().isEmpty() || lacksEnds(column));
	}

	private static boolean lacksEnds(Declared.Column column) {
		return column.scale().equals(CUSTOM) && column.worst() == column.best();
	}

	/** What keeps the file from being taken in now, as sentences; empty where nothing does. */
	Optional<String> lacking() {
		return begun().or(() -> preview().map(Preview::lacking).filter(all -> !all.isEmpty()).map(this::sentences));
	}

	/** What was begun to be said and is not said to its end; empty where the file can be looked at again. */
	Optional<String> begun() {
		var unknown = masking().unknown();
		if (!unknown.isEmpty()) {
			return Optional.of(texts.get("preview.noCountry", unknown, String.join(", ", MaskingChoice.available())));
		}
		return said.entrySet().stream()
				.filter(column -> lacksScale(column.getValue()))
				.findFirst()
				.map(column -> texts.get(
						lacksEnds(column.getValue()) ? "preview.lacksEnds" : "preview.lacksScale", column.getKey()));
	}

	/** Reads the file that is shown; blocks, any thread. */
	Previewing look(Progress progress) {
		if (files.isEmpty()) {
			paths.forEach(path -> opened.add(intake.arrivals(path)));
			files = opened.stream().flatMap(arrivals -> arrivals.all().stream()).toList();
		}
		return look(files.get(shown), progress);
	}

	/** A column that only another file has is nothing to declare here. */
	private Previewing look(Arrival arrival, Progress progress) {
		return switch (arrival) {
			case Arrival.File(var name, var path) when files.size() == 1 -> intake.preview(path, declared(), progress);
			case Arrival.File(var name, var path) -> intake.preview(path, declared(columns(path, progress)::contains), progress);
			case Arrival.Refused(var name, var reason) -> new Previewing.Refused(name, List.of(reason));
		};
	}

	/** The names of the columns of a file; empty where nothing is said of any, or it cannot be read. */
	private Set<String> columns(Path path, Progress progress) {
		return !said.isEmpty() && intake.preview(path, declared(column -> false), progress) instanceof Previewing.Previewed(var seen)
				? seen.columns().stream().map(Preview.Column::name).collect(Collectors.toSet())
				: Set.of();
	}

	/** Takes what looking at the file showed; the sentences of a refusal, empty where there is none. */
	String accept(Previewing previewing) {
		return switch (previewing) {
			case Previewing.Previewed(var seen) -> {
				preview = seen;
				yield "";
			}
			case Previewing.Refused(var name, var reasons) -> {
				preview = null;
				yield sentences(reasons);
			}
			case Previewing.Cancelled cancelled -> texts.get("cancelled");
		};
	}

	/** What came of one of the files. */
	record Outcome(String name, Taking taking) {}

	/** Takes the files in, one after the other; blocks, any thread. Once the user has enough, the others are cancelled too. */
	List<Outcome> take(Access access, Progress progress) {
		return files.stream().map(file -> new Outcome(file.name(), take(file, access, progress))).toList();
	}

	private Taking take(Arrival arrival, Access access, Progress progress) {
		return switch (arrival) {
			case Arrival.File file when progress.cancelled() -> new Taking.Cancelled();
			case Arrival.File(var name, var path) when files.size() == 1 -> intake.take(path, declared(), access, progress);
			case Arrival.File(var name, var path) -> intake.take(path, declared(columns(path, progress)::contains), access, progress);
			case Arrival.Refused(var name, var reason) -> new Taking.Refused(name, List.of(reason));
		};
	}

	/** The columns of the file as they would be taken in, with what the user said of them. */
	List<ColumnRow> columns() {
		return preview().map(Preview::columns).orElse(List.of()).stream().map(this::row).toList();
	}

	private ColumnRow row(Preview.Column column) {
		var own = said.get(column.name());
		var why = column.why().in(texts.locale());
		if (own == null) {
			var scale = column.role().equals(RATING) ? texts.get("scale.mapping") : "";
			return new ColumnRow(column.name(), column.role(), column.roleName().in(texts.locale()), scale, why);
		}
		var scale = own.scale().isEmpty() ? "" : scaleName(own);
		var reason = lacksScale(own) ? texts.get("preview.scaleMissing") : texts.get("preview.yourChoice");
		return new ColumnRow(column.name(), own.role(), roleName(own.role()), scale, reason);
	}

	private String scaleName(Declared.Column own) {
		return own.scale().equals(CUSTOM) && !lacksEnds(own)
				? texts.get("scale.from", written(own.worst()), written(own.best()))
				: texts.get("scale." + own.scale());
	}

	private String roleName(String role) {
		return roles().stream().filter(known -> known.role().equals(role)).map(RoleName::name).findFirst().orElse(role);
	}

	/** The position in {@link #SCALES} of what the user said of a column; −1 for nothing. */
	int scale(String column) {
		var own = said.get(column);
		return own == null ? -1 : SCALES.indexOf(own.scale());
	}

	/** Everything to know before taking the file in, a line each. */
	String warnings() {
		return preview().map(seen -> sentences(seen.warnings())).orElse("");
	}

	String sentences(List<Sentence> sentences) {
		return sentences.stream().map(sentence -> sentence.in(texts.locale())).collect(Collectors.joining("\n"));
	}
}
