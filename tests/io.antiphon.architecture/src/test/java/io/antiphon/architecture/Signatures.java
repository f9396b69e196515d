package io.antiphon.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a package promises, a line for each public type and for each member of one that others can use. */
final class Signatures {

	private static final Set<JavaModifier> TOLD = Set.of(JavaModifier.STATIC, JavaModifier.ABSTRACT, JavaModifier.FINAL);

	private Signatures() {}

	static List<String> of(String name) {
		return House.house().compiled().stream()
				.filter(type -> type.getPackageName().equals(name) && reachable(type))
				.flatMap(type -> Stream.concat(Stream.of(type(type)), members(type)))
				.sorted()
				.toList();
	}

	private static boolean reachable(JavaClass type) {
		return usable(type.getModifiers())
				&& type.getEnclosingClass().map(Signatures::reachable).orElse(true)
				&& !type.isAnonymousClass();
	}

	private static String type(JavaClass type) {
		var above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
				.map(JavaType::getName)
				.filter(one -> !one.equals(Object.class.getName()) && !one.equals(Record.class.getName()))
				.sorted()
				.collect(Collectors.joining(", "));
		var kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
		return type.getName() + " is a " + told(type.getModifiers()) + kind + (above.isEmpty() ? "" : " of " + above);
	}

	private static Stream<String> members(JavaClass type) {
		var fields = type.getFields().stream().filter(field -> usable(field.getModifiers())).map(Signatures::field);
		var units = type.getCodeUnits().stream()
				.filter(unit -> usable(unit.getModifiers()) && !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
				.filter(unit -> !unit.getName().equals("<clinit>"))
				.map(Signatures::unit);
		return Stream.concat(fields, units);
	}

	private static String field(JavaField field) {
		return field.getOwner().getName() + "#" + field.getName() + ": "
				+ told(field.getModifiers()) + generic(field.getType());
	}

	private static String unit(JavaCodeUnit unit) {
		var takes = unit.getParameters().stream()
				.map(JavaParameter::getType)
				.map(Signatures::generic)
				.collect(Collectors.joining(", "));
		var thrown = unit.getExceptionTypes().stream().map(JavaClass::getName).sorted().collect(Collectors.joining(", "));
		return unit.getOwner().getName() + "#" + unit.getName() + "(" + takes + "): " + told(unit.getModifiers())
				+ generic(unit.getReturnType()) + (thrown.isEmpty() ? "" : " throws " + thrown);
	}

	/** With its type arguments: {@code java.util.List<io.antiphon.loop.Finding>}. */
	private static String generic(JavaType type) {
		return switch (type) {
			case JavaParameterizedType parameterized -> parameterized.toErasure().getName()
					+ parameterized.getActualTypeArguments().stream()
							.map(Signatures::generic)
							.collect(Collectors.joining(", ", "<", ">"));
			default -> type.getName();
		};
	}

	private static boolean usable(Set<JavaModifier> modifiers) {
		return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
	}

	private static String told(Set<JavaModifier> modifiers) {
		return modifiers.stream()
				.filter(TOLD::contains)
				.map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
				.sorted()
				.collect(Collectors.joining());
	}
}
