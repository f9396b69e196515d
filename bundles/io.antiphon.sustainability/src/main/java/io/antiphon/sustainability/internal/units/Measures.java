package io.antiphon.sustainability.internal.units;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnconvertibleException;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/**
 * Units as files write them ("kWh", "t.km", "passenger.km"), and how many of one are in another, by the units of measurement API (JSR 385).
 * Products are written with a dot or an asterisk. What is counted ("parcel", "page") is a dimension of its own each, so that no parcel
 * becomes a page. Immutable; any thread.
 */
public final class Measures {

	private static final double CUBIC_FOOT = 0.028316846592;
	private static final double MILE = 1609.344;
	private static final double GALLON_UK = 4.54609;
	private static final double POUND = 0.45359237;
	private static final int LONGEST = 100;
	private static final char PRIVATE_USE = '\ue000';
	private static final List<String> COUNTED = List.of(
			"parcel", "page", "sheet", "night", "meal", "item", "order", "case", "request", "visit", "passenger", "room", "call", "refund",
			"return", "user", "accident", "complaint", "audit", "touchpoint", "person", "customer");
	private static final Map<String, String> IN_CHINESE = Map.ofEntries(
			Map.entry("包裹", "parcel"), Map.entry("件", "item"), Map.entry("页", "page"), Map.entry("张", "sheet"), Map.entry("晚", "night"),
			Map.entry("间夜", "night"), Map.entry("餐", "meal"), Map.entry("单", "order"), Map.entry("例", "case"), Map.entry("间", "room"),
			Map.entry("人", "person"), Map.entry("客户", "customer"), Map.entry("起", "accident"), Map.entry("次", "visit"));
	private static final Map<String, Unit<?>> KNOWN = ours(Measures::known);

	private Measures() {}

	/** A dimension has a letter: these are none that anybody else has. */
	private static Unit<?> counted(String name, int kind) {
		return new BaseUnit<>(name, UnitDimension.parse((char) (PRIVATE_USE + kind)));
	}

	/** Whether it is a unit that is known here. */
	public static boolean known(String unit) {
		return parsed(unit).isPresent();
	}

	/** The names there are, for suggestions. */
	public static List<String> names() {
		return KNOWN.keySet().stream().sorted().toList();
	}

	/** What a unit measures: the same for all that convert to one another, and a unit that is not known is of a kind of its own. */
	public static String kind(String unit) {
		return parsed(unit).map(found -> ours(() -> found.getDimension().toString())).orElse(unit);
	}

	/** How many of {@code to} one of {@code from} is; empty where either is unknown or they measure different things. */
	public static OptionalDouble factor(String from, String to) {
		if (from.strip().equals(to.strip())) {
			return known(from) ? OptionalDouble.of(1) : OptionalDouble.empty();
		}
		var one = parsed(from);
		var other = parsed(to);
		if (one.isEmpty() || other.isEmpty() || !one.get().isCompatible(other.get())) {
			return OptionalDouble.empty();
		}
		return ours(() -> {
			try {
				return OptionalDouble.of(one.get().getConverterToAny(other.get()).convert(1.0));
			} catch (IncommensurableException | UnconvertibleException different) {
				return OptionalDouble.empty();
			}
		});
	}

	private static Optional<Unit<?>> parsed(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		Unit<?> product = AbstractUnit.ONE;
		for (var part : text.strip().split("[.*·]", -1)) {
			var unit = KNOWN.get(part.strip());
			if (unit == null) {
				return Optional.empty();
			}
			var before = product;
			product = ours(() -> before.multiply(unit));
		}
		return Optional.of(product);
	}

	private static Map<String, Unit<?>> known() {
		var units = new HashMap<String, Unit<?>>();
		var joule = Units.JOULE;
		put(units, joule.multiply(3_600), "Wh", "瓦时");
		put(units, joule.multiply(3_600_000), "kWh", "kwh", "KWH", "千瓦时", "度");
		put(units, joule.multiply(3_600_000_000L), "MWh", "兆瓦时");
		put(units, joule, "J");
		put(units, joule.multiply(1_000_000), "MJ");
		put(units, joule.multiply(1_000_000_000L), "GJ");
		put(units, Units.KILOGRAM.divide(1000), "g", "克");
		put(units, Units.KILOGRAM, "kg", "KG", "千克", "公斤");
		put(units, Units.KILOGRAM.multiply(1000), "t", "tonne", "tonnes", "吨");
		put(units, Units.KILOGRAM.multiply(POUND), "lb");
		put(units, Units.METRE, "m", "米");
		put(units, Units.METRE.multiply(1000), "km", "KM", "公里", "千米");
		put(units, Units.METRE.multiply(MILE), "mi", "mile", "miles", "英里");
		put(units, Units.CUBIC_METRE.divide(1000), "L", "l", "litre", "litres", "liter", "liters", "升");
		put(units, Units.CUBIC_METRE, "m3", "m³", "立方米");
		put(units, Units.CUBIC_METRE.multiply(CUBIC_FOOT), "ft3");
		put(units, Units.CUBIC_METRE.multiply(GALLON_UK).divide(1000), "gal(UK)");
		put(units, Units.SECOND, "s", "秒");
		put(units, Units.SECOND.multiply(60), "min", "分钟");
		put(units, Units.SECOND.multiply(3_600), "h", "hour", "hours", "小时");
		put(units, Units.SECOND.multiply(86_400), "d", "day", "days", "天", "日");
		var octet = counted("B", 0);
		put(units, octet, "B");
		put(units, octet.multiply(1_000_000), "MB");
		put(units, octet.multiply(1_000_000_000L), "GB");
		put(units, octet.multiply(1_000_000_000_000L), "TB");
		int kinds = 0;
		for (var name : COUNTED) {
			kinds++;
			put(units, counted(name, kinds), name, name + "s");
		}
		IN_CHINESE.forEach((name, same) -> units.put(name, units.get(same)));
		units.put("people", units.get("person"));
		put(units, Units.KILOGRAM.multiply(1000).multiply(Units.METRE.multiply(1000)), "tkm", "吨公里");
		put(units, units.get("passenger").multiply(Units.METRE.multiply(1000)), "pkm", "人公里");
		return Map.copyOf(units);
	}

	private static void put(Map<String, Unit<?>> units, Unit<?> unit, String... names) {
		for (var name : names) {
			units.put(name, unit);
		}
	}

	/** The library finds its parts by the class loader of the thread, which in OSGi is anybody's. */
	private static <T> T ours(Supplier<T> work) {
		var thread = Thread.currentThread();
		var before = thread.getContextClassLoader();
		thread.setContextClassLoader(AbstractUnit.class.getClassLoader());
		try {
			return work.get();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
