package io.antiphon.privacy.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All places and all scopes they lie in: each part of a place is either named or left open, so a place lies in sixteen scopes. Both are
 * in the order of their names, so that places that come later change nothing in how the earlier ones follow each other. Immutable.
 */
final class Lattice {

	static final int PARTS = 4;
	static final int WAYS = 1 << PARTS;
	private static final int OPEN = -1;

	private final List<Place> places;
	private final Map<Place, Integer> numbers = new HashMap<>();
	private final List<Map<String, Integer>> names = new ArrayList<>();
	/** Of each place its parts as numbers. */
	private final int[][] parts;
	/** Of each place its scopes, by the parts that are named (a bit each). */
	private final int[][] scopes;
	private final Map<String, Integer> known = new HashMap<>();
	private final Map<List<Integer>, Integer> byParts = new HashMap<>();
	private final int[] named;

	Lattice(Collection<Place> all) {
		places = List.copyOf(new TreeSet<>(all));
		for (int part = 0; part < PARTS; part++) {
			names.add(new HashMap<>());
		}
		parts = new int[places.size()][PARTS];
		scopes = new int[places.size()][WAYS];
		named = number(places, known);
		for (int place = 0; place < places.size(); place++) {
			numbers.put(places.get(place), place);
			add(place);
		}
	}

	private void add(int place) {
		var texts = places.get(place).parts();
		for (int part = 0; part < PARTS; part++) {
			var among = names.get(part);
			parts[place][part] = among.computeIfAbsent(texts.get(part), text -> among.size());
		}
		byParts.put(Arrays.stream(parts[place]).boxed().toList(), place);
		for (int way = 0; way < WAYS; way++) {
			scopes[place][way] = Objects.requireNonNull(known.get(key(texts, way)));
		}
	}

	/** Numbers all scopes in the order of their names, and returns of each how many parts are named. */
	private static int[] number(List<Place> places, Map<String, Integer> known) {
		var ways = new TreeMap<String, Integer>();
		for (var place : places) {
			for (int way = 0; way < WAYS; way++) {
				ways.put(key(place.parts(), way), Integer.bitCount(way));
			}
		}
		ways.keySet().forEach(key -> known.put(key, known.size()));
		return ways.values().stream().mapToInt(Integer::intValue).toArray();
	}

	private static String key(List<String> texts, int way) {
		var key = new StringBuilder();
		for (int part = 0; part < PARTS; part++) {
			key.append((way >> part & 1) == 1 ? '=' + texts.get(part) : "").append('\0');
		}
		return key.toString();
	}

	int places() {
		return places.size();
	}

	Place place(int number) {
		return places.get(number);
	}

	int number(Place place) {
		return numbers.getOrDefault(place, OPEN);
	}

	int scopes() {
		return named.length;
	}

	/** The scopes a place lies in, by the parts that are named. */
	int[] scopes(int place) {
		return scopes[place];
	}

	/** How many parts of it are named. */
	int named(int scope) {
		return named[scope];
	}

	/** The parts in which two places differ, a bit each. */
	int difference(int one, int other) {
		int different = 0;
		for (int part = 0; part < PARTS; part++) {
			different |= parts[one][part] == parts[other][part] ? 0 : 1 << part;
		}
		return different;
	}

	/** The place that has these parts of the second and the others of the first; negative where there is none. */
	int mixed(int first, int second, int ofSecond) {
		var key = new ArrayList<Integer>(PARTS);
		for (int part = 0; part < PARTS; part++) {
			key.add(parts[(ofSecond >> part & 1) == 1 ? second : first][part]);
		}
		return byParts.getOrDefault(key, OPEN);
	}

	/** The scope of a question; empty where nothing like it was ever said. */
	OptionalInt scope(List<String> wanted) {
		int way = 0;
		for (int part = 0; part < PARTS; part++) {
			way |= wanted.get(part).isEmpty() ? 0 : 1 << part;
		}
		var scope = known.get(key(wanted, way));
		return scope == null ? OptionalInt.empty() : OptionalInt.of(scope);
	}
}
