package org.anlan.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A ticket as people of an estate and its desk write them. Kinds, words, estates and addresses are mixed as they come in
 * life; a two-character word is found in a few of a hundred tickets or in one of a thousand.
 */
record Sample(
        String kind,
        String category,
        String priority,
        String subject,
        String description,
        String request,
        String callerName,
        String callerPhone,
        String place,
        String address,
        String addressKey) {

    private static final List<String> PLACES = List.of(
            "金色家园", "翠湖花园", "阳光新城", "锦绣江南", "滨江一号", "和平里小区", "紫荆苑", "东方明珠城", "梧桐公馆", "书香门第", "青年公寓", "中央广场");
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰玉华建国海燕";
    private static final List<String> ROOMS = List.of("厨房", "卫生间", "阳台", "客厅", "楼道", "地下室", "车库", "主卧", "储藏间");
    private static final List<String> SINCE = List.of("今天早上", "昨天晚上", "从上周开始", "刚才", "最近几天", "已经三天了", "下雨以后");

    private static final List<Topic> TOPICS = List.of(
            new Topic(14, "B", "B-PROP-WATER", "漏水", "水一直滴到楼下，已经用盆接着", "请尽快派人上门检查维修"),
            new Topic(10, "B", "B-PROP-WATER", "下水道堵塞", "排水很慢，有异味反上来", "请安排疏通"),
            new Topic(9, "B", "B-PROP-LIFT", "电梯停运", "电梯停在三楼不动，老人上下楼不便", "请联系维保单位"),
            new Topic(9, "B", "B-PROP-POWER", "照明灯不亮", "晚上很黑，老人摔倒过一次", "请更换灯泡"),
            new Topic(6, "B", "B-PROP-DOOR", "门禁失灵", "刷卡没有反应，进出要等别人开门", "请维修门禁"),
            new Topic(6, "B", "B-GAS-METER", "燃气表不走", "表上的数字两个月没有变化", "请上门检查燃气表"),
            new Topic(5, "B", "B-GAS-APPL", "热水器打不着火", "换过电池仍然打不着火", "请派人检修"),
            new Topic(1, "B", "B-GAS-LEAK", "闻到燃气味", "关了阀门还有味道，已经开窗", "请立即派人检查"),
            new Topic(5, "B", "B-AFTER-PART", "更换配件", "把手断裂，需要原厂配件", "请报价并预约时间"),
            new Topic(6, "Y", "Y-CHECK", "预约安检", "周末家里有人", "希望周六上午上门"),
            new Topic(5, "Y", "Y-RENOVATION", "装修申请", "下月开始装修，工期两个月", "请告知需要的材料"),
            new Topic(4, "Y", "Y-TRANSFER", "过户办理", "房屋买卖，需要变更户名", "请告知流程和费用"),
            new Topic(5, "T", "T-LATE", "投诉响应不及时", "报修两天没有人来，电话也没有回", "请给出解释并尽快处理"),
            new Topic(4, "T", "T-NOISE", "投诉噪声扰民", "夜里施工，孩子无法休息", "请制止夜间施工"),
            new Topic(6, "Z", "Z-FEE", "缴费咨询", "物业费可以用什么方式缴纳", "请告知缴费方式"),
            new Topic(3, "Z", "Z-SAFETY", "用气安全咨询", "软管使用年限是多久", "请发送安全用气手册"),
            new Topic(1, "Q", "Q-OTHER", "其他事项", "快递柜占用消防通道", "请核实"),
            new Topic(1, "C", "C-PRAISE", "表扬维修师傅", "师傅态度很好，活也干得仔细", "请转达感谢"));
    private static final int WEIGHT = TOPICS.stream().mapToInt(Topic::weight).sum();

    static Sample next(Random random) {
        Topic topic = topic(random.nextInt(WEIGHT));
        String room = one(ROOMS, random);
        int building = 1 + random.nextInt(40);
        int staircase = 1 + random.nextInt(4);
        int number = (1 + random.nextInt(28)) * 100 + 1 + random.nextInt(8);
        return new Sample(
                topic.kind,
                topic.category,
                priority(topic, random),
                room + topic.what,
                one(SINCE, random) + room + topic.what + "，" + topic.more + "。",
                topic.request,
                "" + one(SURNAMES, random) + one(GIVEN, random) + (random.nextBoolean() ? one(GIVEN, random) : ""),
                "1" + (3 + random.nextInt(7)) + String.format("%09d", random.nextInt(1_000_000_000)),
                one(PLACES, random),
                building + "幢" + staircase + "单元" + number + "室",
                building + "-" + staircase + "-" + number);
    }

    String json() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", kind);
        body.put("categoryCode", category);
        body.put("priority", priority);
        body.put("subject", subject);
        body.put("description", description);
        body.put("request", request);
        body.put("callerName", callerName);
        body.put("callerPhone", callerPhone);
        body.put("place", place);
        body.put("address", address);
        body.put("channel", "PHONE");
        return Json.write(body);
    }

    private static Topic topic(int at) {
        int reached = 0;
        for (Topic topic : TOPICS) {
            reached += topic.weight;
            if (at < reached) {
                return topic;
            }
        }
        throw new IllegalArgumentException("beyond the last topic: " + at);
    }

    private static String priority(Topic topic, Random random) {
        if (topic.category.equals("B-GAS-LEAK")) {
            return "URGENT";
        }
        int of = random.nextInt(100);
        return of < 5 ? "URGENT" : of < 20 ? "HIGH" : of < 85 ? "NORMAL" : "LOW";
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static char one(String characters, Random random) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private record Topic(int weight, String kind, String category, String what, String more, String request) {}
}
