package io.antiphon.privacy.internal.text.phones;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbering plans of libphonenumber. Rule version 1 is what release 9.0.43 says: another release makes a new version.
 */
public final class LibraryPlans implements NumberingPlans {

	private static final String ANYWHERE = "ZZ";

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

	@Override
	public boolean valid(String digits, String region) {
		return parsed(digits, region)
				.filter(number -> library.isValidNumberForRegion(number, region))
				.isPresent();
	}

	@Override
	public boolean valid(String international) {
		return parsed("+" + international, ANYWHERE).filter(library::isValidNumber).isPresent();
	}

	@Override
	public boolean possible(String international) {
		return parsed("+" + international, ANYWHERE)
				.filter(library::isPossibleNumber)
				.isPresent();
	}

	@Override
	public int areaCode(String digits, String region) {
		return parsed(digits, region)
				.filter(number -> library.getNumberType(number) == PhoneNumberType.FIXED_LINE)
				.map(library::getLengthOfGeographicalAreaCode)
				.orElse(0);
	}

	@Override
	public String shape(String digits, String region) {
		return parsed(digits, region)
				.map(number -> library.format(number, PhoneNumberFormat.NATIONAL))
				.map(LibraryPlans::shape)
				.orElse("");
	}

	private static String shape(String formatted) {
		return Arrays.stream(formatted.split("[^0-9]+"))
				.filter(group -> !group.isEmpty())
				.map(group -> Integer.toString(group.length()))
				.collect(Collectors.joining("-"));
	}

	private Optional<PhoneNumber> parsed(String digits, String region) {
		try {
			return Optional.of(library.parse(digits, region));
		} catch (NumberParseException none) {
			return Optional.empty();
		}
	}
}
