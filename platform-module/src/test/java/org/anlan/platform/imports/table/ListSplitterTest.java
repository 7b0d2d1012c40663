package org.anlan.platform.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListSplitterTest {

    private static List<String> split(String text) {
        return ListSplitter.split(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 甲\n2. 乙\n3. 丙",
                "1.甲\n2.乙\n3.丙",
                "1、甲;2、乙;3、丙",
                "1、甲。2、乙。3、丙",
                "1) 甲\n2) 乙\n3) 丙",
                "1\uFF09甲\uFF1B2\uFF09乙\uFF1B3\uFF09丙",
                "(1)甲\n(2)乙\n(3)丙",
                "\uFF081\uFF09甲;\uFF082\uFF09乙;\uFF083\uFF09丙",
                "①甲②乙③丙",
                "① 甲\n② 乙\n③ 丙",
                "A、甲;\nB、乙;\nC、丙",
                "a. 甲\nb. 乙\nc. 丙",
                "一、甲\n二、乙\n三、丙",
                "(一)甲\n(二)乙\n(三)丙",
                "◆甲\n◆乙\n◆丙",
                "◆甲◆乙◆丙",
                "- 甲\n- 乙\n- 丙",
                "甲\n乙\n丙",
                "1、甲2、乙3、丙",
                "1\uFF0E甲\n2\uFF0E乙\n3\uFF0E丙",
                "1, 甲\n2, 乙\n3, 丙",
                "1、\n甲\n2、\n乙\n3、\n丙",
                "1甲\n2乙\n3丙",
            })
    void every_way_of_marking_gives_the_entries(String text) {
        assertThat(split(text).stream().map(s -> s.replace("。", ""))).containsExactly("甲", "乙", "丙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.5米以上作业须系安全带",
                "24小时内回复",
                "2小时内到场",
                "2020.9.26 检查",
                "2020年09月26日检查",
                "1、2、3号楼巡查",
                "GB/T 28001、体系文件、适用法律法规",
                "核对、留存“身份证号+业主姓名”",
                "12:30前完成",
                "5,000元以下",
                "2m以上的高空作业需要安排助手",
                "15分钟内传递至分公司",
                "一、二、三级风险",
                "A.B.C公司",
                "按照第3、4条执行",
                "1",
                "√",
            })
    void what_only_looks_like_a_mark_stays_whole(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void mark_that_lost_its_point_is_taken_in_sequence_only() {
        assertThat(split("1、意识不强;\n2工作太忙一时忘记。")).containsExactly("意识不强", "工作太忙一时忘记。");
        assertThat(split("1、到场处理;\n2小时内回复")).containsExactly("到场处理;2小时内回复");
    }

    @Test
    void list_whose_first_entries_are_lost_keeps_its_rest() {
        assertThat(split("3、管理人员加强监督检查")).containsExactly("管理人员加强监督检查");
    }

    @Test
    void decimals_and_inner_numbers_do_not_cut_an_entry() {
        assertThat(split("1、高度超过2、3层的外墙;2、按3.5米搭设;3、第4、5条另行规定")).containsExactly("高度超过2、3层的外墙", "按3.5米搭设", "第4、5条另行规定");
        assertThat(split("5、2m以上须扶梯;6、使用强酸须有保护")).containsExactly("2m以上须扶梯", "使用强酸须有保护");
        assertThat(split("1、检查(2)号阀;2、记录")).containsExactly("检查(2)号阀", "记录");
    }

    @Test
    void inner_list_of_another_style_stays_in_its_entry() {
        assertThat(split("1、检查:(1)电气(2)燃气;2、记录")).containsExactly("检查:(1)电气(2)燃气", "记录");
    }

    @Test
    void words_before_the_first_mark_are_an_entry() {
        assertThat(split("要求如下:1、戴安全帽;2、系安全带")).containsExactly("要求如下:", "戴安全帽", "系安全带");
    }

    @Test
    void wrapped_line_belongs_to_its_entry() {
        assertThat(split("1、严格执行\n操作规程\n2、加强检查")).containsExactly("严格执行操作规程", "加强检查");
    }

    @Test
    void numbers_beyond_ten_go_on() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 23; i++) {
            text.append(i).append("、措施").append((char) ('A' + i)).append(';');
        }
        assertThat(split(text.toString())).hasSize(23);
        assertThat(split("十、甲\n十一、乙\n十二、丙")).containsExactly("甲", "乙", "丙");
    }

    @Test
    void nothing_is_lost_whatever_the_text() {
        assertThat(split("")).isEmpty();
        assertThat(split(null)).isEmpty();
        assertThat(split(" \n ")).isEmpty();
        assertThat(split("、。;")).containsExactly("、。");
    }
}
