package io.antiphon.workbench.ui.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What a form holds: the text of each field as it was typed, what is stored, and what is wrong with it. Nothing that was typed is
 * changed, shortened or lost here. For the UI thread, though it knows no widget.
 */
public final class Form {

	private final List<Field> fields;
	private final UnaryOperator<Map<String, String>> check;
	private final Map<String, String> values = new LinkedHashMap<>();
	private final Map<String, String> stored = new LinkedHashMap<>();
	private final Set<String> left = new HashSet<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private Map<String, String> problems = Map.of();
	private Consumer<Map<String, String>> typed = now -> {};

	/**
	 * {@code check} is asked after every change, so answers at once: from the values of all fields to a sentence for each field
	 * with something wrong, by key.
	 */
	public Form(List<Field> fields, Map<String, String> stored, UnaryOperator<Map<String, String>> check) {
		this.fields = List.copyOf(fields);
		this.check = check;
		fields.forEach(field -> {
			if (values.put(field.key(), stored.getOrDefault(field.key(), "")) != null) {
				throw new IllegalArgumentException("two fields are called " + field.key());
			}
		});
		this.stored.putAll(values);
		known(stored);
		examine();
	}

	private void known(Map<String, String> some) {
		if (!values.keySet().containsAll(some.keySet())) {
			throw new IllegalArgumentException("no such field among " + some.keySet());
		}
	}

	private void examine() {
		var found = check.apply(values());
		known(found);
		problems = Map.copyOf(found);
	}

	/** In the order in which they are shown. */
	public List<Field> fields() {
		return fields;
	}

	/** What every field holds, as it was typed. */
	public Map<String, String> values() {
		return Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** What the field holds, as it was typed; empty where nothing was. */
	public String value(String key) {
		var value = values.get(key);
		if (value == null) {
			throw new IllegalArgumentException("no field " + key);
		}
		return value;
	}

	/** {@code listener} is handed all values whenever the user changed one, so that a draft can be kept. */
	public void onTyped(Consumer<Map<String, String>> listener) {
		typed = listener;
	}

	/** {@code listener} is called when anything of the form changed. */
	public void listen(Runnable listener) {
		listeners.add(listener);
	}

	/** The user typed this into the field, or chose it. */
	public void type(String key, String text) {
		if (!value(key).equals(text)) {
			values.put(key, text);
			changed();
			typed.accept(values());
		}
	}

	/** Puts a draft there that was kept; fields of which it says nothing stay as they are. */
	public void restore(Map<String, String> draft) {
		known(draft);
		values.putAll(draft);
		changed();
	}

	/** Everything is as it is stored. */
	public void revert() {
		values.putAll(stored);
		left.clear();
		changed();
		typed.accept(values());
	}

	/** What is stored from now on, by the user's saving or by somebody else; fields that the user did not change show it. */
	public void stored(Map<String, String> now) {
		known(now);
		now.forEach((key, text) -> {
			var untouched = value(key).equals(stored.put(key, text));
			if (untouched) {
				values.put(key, text);
			}
		});
		changed();
	}

	private void changed() {
		examine();
		listeners.forEach(Runnable::run);
	}

	/** Whether something differs from what is stored. */
	public boolean dirty() {
		return !values.equals(stored);
	}

	/** What is wrong with the field, in a sentence; empty where nothing is. */
	public String problem(String key) {
		value(key);
		return problems.getOrDefault(key, "");
	}

	/** The same, but for a field that the user has not come to yet: nobody is blamed for what is still to be typed. */
	public String problemShown(String key) {
		return left.contains(key) ? problem(key) : "";
	}

	/** The user went on to another field. */
	public void left(String key) {
		value(key);
		if (left.add(key)) {
			listeners.forEach(Runnable::run);
		}
	}

	/** The user wants to save: every problem is shown from now on. The first field that has one, empty where it can be saved. */
	public Optional<Field> attempt() {
		left.addAll(values.keySet());
		listeners.forEach(Runnable::run);
		return fields.stream().filter(field -> !problem(field.key()).isEmpty()).findFirst();
	}
}
