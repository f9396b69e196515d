package io.antiphon.text.internal.tone;

import java.util.regex.Pattern;

/**
 * Chinese clauses that deny a trouble (没有任何问题, 一点都不慢, 挑不出毛病), which the encoder hardly tells from the trouble itself: they sound the other way. English ones it tells apart by itself.
 */
public final class Denials {

	private static final String TROUBLES = "(?:问题|毛病|故障|卡顿|异味|怪味|腥味|划痕|破损|损坏|瑕疵|缺点|不足|差错|错误|失误|麻烦|延误|延迟|拖延|噪音|噪声|杂音|异响|污渍|灰尘"
			+ "|隐形消费|套路|猫腻|陷阱|遗憾|怨言|不满|不适|不良反应|副作用|裂痕|裂缝|色差|线头|漏水|漏液|破洞|怠慢|推脱|敷衍|可挑剔|可抱怨|好抱怨|好挑)";
	private static final String TROUBLED =
			"(?:失望|后悔|坏|卡|掉|漏|破|碎|湿|脏|乱|臭|慢|贵|差|难吃|难喝|难用|难闻|吵|挤|腻|油腻|错|丢|少|伤|亏|坑人|麻烦|敷衍|推脱|拖延|延误|晚点|迟到|出错|出过问题|出问题|变形|起球|褪色|掉色|过敏)";
	private static final String NOT = "(?:没有|没|毫无|无|未|从没|从未)";
	private static final String ANY = "(?:过|任何|一点点|一点儿|一点|一丝|什么|啥|半点|丝毫|明显|多余|太大|大|的|遇到过|遇到|碰到过|碰到|出现过|出现|发生过|发生|发现|出过|闻到|听到|感到|感觉到)";
	private static final Pattern DENIED = Pattern.compile(
			NOT + ANY + "{0,3}" + TROUBLES
					+ "|" + TROUBLES + "(?:也|都)(?:没有|没)(?:了|过)?$"
					+ "|(?:一点点|一点儿|一点|丝毫|半点|完全|从来|根本|从|并|用了.{1,4}[年月天周])(?:也|都)?(?:没有|没|不|未)(?:怎么|被|让人|让我)?" + TROUBLED
					+ "|(?:挑不出|找不出|看不出|找不到|没什么|没啥)(?:任何|什么|一点)?(?:可以?|好)?(?:毛病|缺点|问题|挑剔|瑕疵|抱怨|说的不好)"
					+ "|(?<![是要能会好贵慢差吵挤])不(?:算|太|怎么)?(?:贵|难吃|难喝|难用|慢|差|吵|挤|油腻|腻)(?!不)"
					+ "|(?:没|没有)让(?:人|我|我们|大家)失望|毫发无[伤损]|完好无损|无可挑剔|无懈可击|没的说|没得说");
	private static final Pattern ASKED_OR_MORE = Pattern.compile("吗|么[?？]?$|[?？]|才怪|就好了|就更好|不是没|并非没|难道|何尝");

	private Denials() {}

	/** How a clause sounds, told how its vector does. */
	public static Polarity of(String clause, Polarity heard) {
		return heard.negative() > heard.positive() && denies(clause)
				? new Polarity(heard.negative(), heard.positive(), heard.neutral())
				: heard;
	}

	/** Whether a Chinese clause says that there was no trouble. */
	static boolean denies(String clause) {
		return DENIED.matcher(clause).find() && !ASKED_OR_MORE.matcher(clause).find();
	}
}
